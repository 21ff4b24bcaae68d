package fr.concertations.opinion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Votes, statements and groups in the open format of exports: {@code votes.csv} with a line for each vote, or {@code
 * participants-votes.csv} with a line for each participant and a column for each statement, and {@code comments.csv}.
 * Statements are those of the votes: one that is only listed was seen by nobody and weighs on nothing.
 */
public final class OpinionExport {
    private static final Set<String> ABOUT_PARTICIPANT =
            Set.of("participant", "xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree");

    private final VoteTableBuilder votes = VoteTable.builder();
    private final List<RefusedLine> refused = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();

    /**
     * What was read.
     *
     * @param given votes in the file, repeated ones included
     * @param unlisted statements voted on that the list does not have; taken as shown
     * @param unseen statements of the list that nobody voted on
     * @param refused every line nothing could be done with
     */
    public record Read(VoteTable votes, int given, int unlisted, int unseen, List<RefusedLine> refused) {}

    private OpinionExport() {}

    /** @throws UnreadableExport when a file is something else */
    public static Read read(Path votes, Path statements) throws IOException {
        var export = new OpinionExport();
        new CsvLines(votes, export.refused).read(export::votes);
        new CsvLines(statements, export.refused).read(export::statements);
        var table = export.votes.build();
        var unlisted = table.statements().stream()
                .filter(id -> !export.listed.contains(id))
                .count();
        var unseen = export.listed.size() - (table.statements().size() - unlisted);
        return new Read(table, export.votes.votes(), (int) unlisted, (int) unseen, List.copyOf(export.refused));
    }

    /** The published group of each participant who has one. @param refused gets the lines nothing could be done with */
    public static Map<String, String> groups(Path participants, List<RefusedLine> refused) throws IOException {
        var groups = new HashMap<String, String>();
        new CsvLines(participants, refused).read(header -> {
            var participant = header.column("participant");
            var group = header.column("group-id");
            return line -> {
                var id = ExportFields.present(line.getField(participant), RefusedLine.Reason.PARTICIPANT);
                if (!line.getField(group).isBlank())
                    groups.put(id, line.getField(group).strip());
            };
        });
        return groups;
    }

    private CsvLines.Reading votes(CsvLines.Header header) {
        return header.find("voter-id").isPresent() ? oneByOne(header) : byParticipant(header);
    }

    private CsvLines.Reading oneByOne(CsvLines.Header header) {
        var participant = header.column("voter-id");
        var statement = header.column("comment-id");
        var vote = header.column("vote");
        var time = header.find("timestamp");
        return line -> {
            var who = ExportFields.present(line.getField(participant), RefusedLine.Reason.PARTICIPANT);
            var what = ExportFields.present(line.getField(statement), RefusedLine.Reason.STATEMENT);
            var said = ExportFields.vote(line.getField(vote));
            var when = time.isPresent() ? ExportFields.time(line.getField(time.getAsInt())) : 0;
            votes.vote(who, what, said, when);
        };
    }

    private CsvLines.Reading byParticipant(CsvLines.Header header) {
        var participant = header.column("participant");
        var columns = new ArrayList<Integer>();
        for (int at = 0; at < header.names().size(); at++)
            if (!ABOUT_PARTICIPANT.contains(header.names().get(at))) columns.add(at);
        var statements = columns.stream()
                .mapToInt(at -> votes.statement(header.names().get(at)))
                .toArray();
        return line -> {
            var who = ExportFields.present(line.getField(participant), RefusedLine.Reason.PARTICIPANT);
            for (var at : columns) if (!line.getField(at).isBlank()) ExportFields.vote(line.getField(at));
            var number = votes.participant(who);
            for (int at = 0; at < statements.length; at++) {
                var said = line.getField(columns.get(at));
                if (!said.isBlank()) votes.vote(number, statements[at], ExportFields.vote(said), 0);
            }
        };
    }

    private CsvLines.Reading statements(CsvLines.Header header) {
        var statement = header.column("comment-id");
        var moderated = header.column("moderated");
        var metadata = header.find("is-meta", "is_meta");
        return line -> {
            var id = ExportFields.present(line.getField(statement), RefusedLine.Reason.STATEMENT);
            var status = ExportFields.status(line.getField(moderated));
            if (metadata.isPresent() && ExportFields.isYes(line.getField(metadata.getAsInt())))
                status = StatementStatus.METADATA;
            listed.add(id);
            if (votes.knowsStatement(id)) votes.status(votes.statement(id), status);
        };
    }
}
