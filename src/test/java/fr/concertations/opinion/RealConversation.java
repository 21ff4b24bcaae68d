package fr.concertations.opinion;

import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Brings the votes of a real conversation into a concertation; collèges, which it does not tell, are given by turns. */
public final class RealConversation {
    private final DSLContext dsl;
    private final Contributions contributions;
    private final People people;

    public RealConversation(DSLContext dsl, Contributions contributions, People people) {
        this.dsl = dsl;
        this.contributions = contributions;
        this.people = people;
    }

    /** @param votes as read from the files @param ids of its statements, in the order of the table @param voters of its participants */
    public record Brought(VoteTable votes, List<ContributionId> ids, List<AccountId> voters) {}

    /** The test is skipped where real conversations are not there. */
    public Brought bring(Stage stage, String name) {
        var votes = read(name);
        var ids = votes.statements().stream()
                .map(statement -> contribution(stage, statement))
                .toList();
        var voters = votes.participants().stream()
                .map(person -> people.accounts().imported(null))
                .toList();
        for (int statement = 0; statement < ids.size(); statement++)
            if (votes.isLeftOut(statement))
                dsl.execute(
                        "update contribution.item set state = 'HIDDEN' where id = ?",
                        ids.get(statement).value());
        var rows = new ArrayList<Query>();
        for (int person = 0; person < voters.size(); person++)
            for (int cell = votes.start(person); cell < votes.start(person + 1); cell++)
                rows.add(dsl.query(
                        "insert into ballot.position (contribution_id, voter_id, choice, college, channel, assurance, cast_on) values (?, ?, ?, ?, ?, ?, ?)",
                        ids.get(votes.statement(cell)).value(),
                        voters.get(person).value(),
                        choice(votes.vote(cell), cell),
                        College.values()[person % College.values().length].name(),
                        Channel.IMPORT.name(),
                        "NONE",
                        LocalDate.of(2026, 11, 1)));
        dsl.batch(rows).execute();
        return new Brought(votes, ids, voters);
    }

    /** Half of those who are neither for nor against are torn, half passed: the engine takes both alike. */
    private static String choice(int vote, int cell) {
        return switch (vote) {
            case 1 -> "AGREE";
            case -1 -> "DISAGREE";
            default -> cell % 2 == 0 ? "MIXED" : "PASS";
        };
    }

    private ContributionId contribution(Stage stage, String statement) {
        return contributions.record(
                people.accounts().imported(null),
                Optional.empty(),
                stage.concertation().id(),
                new ContributionDraft(ContributionKind.PROPOSAL, null, "Statement " + statement, "As it was said."),
                Channel.IMPORT,
                Instant.parse("2026-11-01T10:00:00Z"));
    }

    private static VoteTable read(String name) {
        try {
            return OpinionExport.read(
                            RealData.file("conversations", name).resolve("participants-votes.csv"),
                            RealData.file("conversations", name, "comments.csv"))
                    .votes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers of the engine by the ids of the database. */
    static Map<String, Integer> byId(Brought brought) {
        var numbers = new HashMap<String, Integer>();
        for (int at = 0; at < brought.ids().size(); at++)
            numbers.put(brought.ids().get(at).toString(), at);
        return numbers;
    }
}
