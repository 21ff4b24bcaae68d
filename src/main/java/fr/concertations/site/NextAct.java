package fr.concertations.site;

import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can do of a concertation now, the first thing first: take part while it is open, else read what came out.
 *
 * @param how key of what it takes, null for what is only read
 */
record NextAct(String key, String path, @Nullable String how) {
    private static final int OFFERED = 2;
    private static final String VOTING = "site.concertation.vote.how";
    private static final String CONTRIBUTING = "site.concertation.contribute.how";
    private static final List<String> FIRST_READ = List.of("CONCLUSIONS", "SYNTHESIS", "GRID");

    static List<NextAct> of(
            Concertation debate,
            String path,
            Instant now,
            List<PublishedDocuments.Document> documents,
            long contributions) {
        var acts = new ArrayList<NextAct>();
        var application = "/app/concertations/" + debate.slug();
        if (debate.isOpen(Act.VOTE, now))
            acts.add(new NextAct("site.concertation.vote", application + "/voter", contributions > 0 ? VOTING : null));
        if (debate.isOpen(Act.CONTRIBUTE, now))
            acts.add(new NextAct("site.concertation.contribute", application + "/contribuer", CONTRIBUTING));
        if (acts.isEmpty())
            documents.stream()
                    .sorted(Comparator.comparingInt(document -> FIRST_READ.indexOf(document.name())))
                    .forEach(d -> acts.add(new NextAct("reading.act." + d.name(), d.path(), null)));
        if (contributions > 0) acts.add(new NextAct("site.concertation.read", path + "/contributions", null));
        return acts.stream().limit(OFFERED).toList();
    }
}
