package fr.concertations.command;

import fr.concertations.opinion.OpinionExport;
import fr.concertations.opinion.OpinionResult;
import fr.concertations.opinion.RefusedLine;
import java.util.ArrayList;
import java.util.List;

/** What {@code opinion} says to people beside its JSON: what was computed on what, and every line that was not taken. */
final class OpinionReport {
    private OpinionReport() {}

    /** @param strangers people with a published group and no vote */
    static List<String> of(OpinionResult result, OpinionExport.Read export, List<RefusedLine> refused, long strangers) {
        var lines = new ArrayList<String>();
        lines.add(Sentences.get(
                "command.opinion.done",
                result.votes().participants().size(),
                result.votes().statements().size(),
                result.votes().cells(),
                result.placedPeople(),
                result.grouping().groups().size()));
        count(lines, "command.opinion.repeated", export.given() - result.votes().cells());
        count(lines, "command.opinion.unlisted", export.unlisted());
        count(lines, "command.opinion.unseen", export.unseen());
        count(lines, "command.opinion.strangers", strangers);
        count(lines, "command.opinion.refused", refused.size());
        for (var line : refused)
            lines.add(Sentences.get(
                    "command.opinion.line",
                    line.file().getFileName(),
                    String.valueOf(line.line()),
                    Sentences.get("command.opinion.reason." + line.reason())));
        return lines;
    }

    private static void count(List<String> lines, String key, long number) {
        if (number > 0) lines.add(Sentences.get(key, number));
    }
}
