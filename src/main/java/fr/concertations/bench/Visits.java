package fr.concertations.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

/**
 * People who do, one after the other, what a person typically does without leaving the page: ten answers, a contribution,
 * the form to write one, the answers again. Their browsers stay open.
 */
public final class Visits implements AutoCloseable {
    private static final int ANSWERS = 10;
    private static final int BLOCK = 250;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Visitor> open = new ArrayList<>();
    private final String site;
    private final String voting;
    private final String writing;

    /** @param voting the concertation whose deck is open @param writing the one where people contribute */
    public Visits(String site, String voting, String writing) {
        this.site = site;
        this.voting = "concertations/" + voting + "/voter";
        this.writing = "concertations/" + writing + "/contribuer";
    }

    /** So many more. */
    public void add(int people) throws IOException, InterruptedException {
        for (int n = 0; n < people; n++) {
            var visitor = new Visitor(client, site, "198.18." + open.size() / BLOCK + "." + (1 + open.size() % BLOCK));
            visit(visitor);
            open.add(visitor);
        }
    }

    public int count() {
        return open.size();
    }

    private void visit(Visitor visitor) throws IOException, InterruptedException {
        visitor.open(voting);
        press(visitor, "data-position", "AGREE");
        press(visitor, "data-college", "CITIZEN");
        for (int n = 1; n < ANSWERS; n++) press(visitor, "data-position", n % 2 == 0 ? "AGREE" : "DISAGREE");
        var read = visitor.screen().values("data-contribution").stream().findFirst();
        visitor.go("contributions/" + read.orElseThrow());
        visitor.go(writing);
        require(visitor.screen().element("data-draft", "body").isPresent());
        visitor.go(voting);
        require(visitor.screen().element("data-position", "PASS").isPresent());
    }

    private static void press(Visitor visitor, String attribute, String value)
            throws IOException, InterruptedException {
        require(visitor.press(visitor.screen().element(attribute, value).orElseThrow()));
    }

    private static void require(boolean asExpected) {
        if (!asExpected) throw new IllegalStateException("the site did not answer as it should");
    }

    @Override
    public void close() {
        client.close();
    }
}
