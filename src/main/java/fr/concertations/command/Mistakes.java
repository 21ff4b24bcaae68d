package fr.concertations.command;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was typed wrong, said so that it can be typed right. */
final class Mistakes {
    private static final int FURTHEST = 2;

    private Mistakes() {}

    static String explain(ParameterException mistake) {
        return switch (mistake) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            case MissingParameterException missing -> Sentences.get("command.mistake.missing", names(missing));
            case OverwrittenOptionException twice ->
                Sentences.get("command.mistake.twice", name(twice.getOverwritten()));
            default -> unreadable(mistake);
        };
    }

    private static String unknown(UnmatchedArgumentException mistake) {
        var typed = mistake.getUnmatched().getFirst();
        return nearest(typed, mistake.getCommandLine().getCommandSpec())
                .map(near -> Sentences.get("command.mistake.unknownNear", typed, near))
                .orElseGet(() -> Sentences.get("command.mistake.unknown", typed));
    }

    private static Optional<String> nearest(String typed, CommandSpec command) {
        var known = Stream.concat(command.subcommands().keySet().stream(), command.optionsMap().keySet().stream());
        return known.filter(name -> distance(typed, name) <= FURTHEST)
                .min(Comparator.comparingInt(name -> distance(typed, name)));
    }

    /** Of Levenshtein: how many letters to add, take away or change. */
    private static int distance(String one, String other) {
        var row = IntStream.rangeClosed(0, other.length()).toArray();
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0]++;
            for (var j = 1; j <= other.length(); j++) {
                var change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private static String unreadable(ParameterException mistake) {
        var argument = mistake.getArgSpec();
        if (argument == null) return Sentences.get("command.mistake.other");
        return mistake.getValue() == null
                ? Sentences.get("command.mistake.missing", name(argument))
                : Sentences.get("command.mistake.value", name(argument), mistake.getValue());
    }

    private static String names(MissingParameterException mistake) {
        return String.join(
                ", ", mistake.getMissing().stream().map(Mistakes::name).toList());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
