package fr.concertations.command;

import fr.concertations.ConcertationsApplication;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.charter.Charters;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Roles;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.Territories;
import fr.concertations.testing.People;
import fr.concertations.testing.Places;
import fr.concertations.testing.Scene;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/**
 * The application on its embedded database in a process meant to be killed: does what each line of its input asks
 * through the services of the product, and says so once it is committed.
 */
final class WriterProcess {
    private final BeanFactory beans;

    private WriterProcess(BeanFactory beans) {
        this.beans = beans;
    }

    /** @param args the data folder */
    public static void main(String[] args) throws Exception {
        var data = new DataFolder(Path.of(args[0]));
        data.prepare();
        var database = Database.open(data, Map.of());
        var writer = new WriterProcess(new ApplicationRun(ConcertationsApplication.class, data, database).working());
        var input = new BufferedReader(new InputStreamReader(System.in));
        say("ready");
        for (var line = input.readLine(); line != null; line = input.readLine()) {
            var words = line.split(" ");
            Thread.ofVirtual().start(() -> say("ack " + words[1] + " " + writer.act(words)));
        }
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }

    private String act(String... words) {
        return switch (words[0]) {
            case "scene" -> scene();
            case "submit" -> submit(UUID.fromString(words[1]), concertation(words[2]), actor(words[3]));
            case "vote" -> vote(actor(words[3]), new ContributionId(UUID.fromString(words[2])), words[4]);
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private String scene() {
        var people = new People(beans.getBean(Accounts.class), beans.getBean(Roles.class));
        var places = new Places(
                beans.getBean(Territories.class),
                beans.getBean(Collectivites.class),
                beans.getBean(Charters.class),
                people);
        var concertation = new Scene(
                        places,
                        people,
                        beans.getBean(Concertations.class),
                        beans.getBean(Contributions.class),
                        beans.getBean(Clock.class))
                .everythingOpen()
                .concertation();
        return concertation.id() + " " + people.citizen().id() + " "
                + people.citizen().id();
    }

    private String submit(UUID key, ConcertationId concertation, Actor author) {
        var draft = new ContributionDraft(
                ContributionKind.PROPOSAL, null, "Garder un guichet ouvert", "Une personne doit toujours répondre.");
        return beans.getBean(Contributions.class)
                .submit(author, concertation, draft, key)
                .toString();
    }

    private String vote(Actor voter, ContributionId contribution, String position) {
        beans.getBean(Ballots.class).cast(voter, contribution, Position.valueOf(position));
        return position;
    }

    private static ConcertationId concertation(String id) {
        return new ConcertationId(UUID.fromString(id));
    }

    private Actor actor(String id) {
        return beans.getBean(Accounts.class)
                .actor(new AccountId(UUID.fromString(id)))
                .orElseThrow();
    }
}
