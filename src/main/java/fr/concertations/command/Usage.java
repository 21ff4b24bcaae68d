package fr.concertations.command;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The words around the help of each command, which picocli would write in English. */
final class Usage {
    private static final int WIDTH = 100;

    private Usage() {}

    static void say(CommandLine commands, ResourceBundle words) {
        commands.setResourceBundle(words);
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        for (var command : withSubcommands(commands)) {
            var usage = command.getCommandSpec().usageMessage();
            usage.width(WIDTH);
            usage.synopsisHeading(Sentences.get(words, "command.usage.synopsis") + " ");
            usage.synopsisSubcommandLabel(Sentences.get(words, "command.usage.subcommand"));
            usage.optionListHeading("%n" + Sentences.get(words, "command.usage.options") + "%n");
            usage.parameterListHeading("%n" + Sentences.get(words, "command.usage.parameters") + "%n");
            usage.commandListHeading("%n" + Sentences.get(words, "command.usage.commands") + "%n");
            usage.description(Sentences.get(words, descriptionKey(command)));
        }
    }

    private static String descriptionKey(CommandLine command) {
        return command.getCommandSpec()
                .qualifiedName(".")
                .replaceFirst("^concertations", "command.about")
                .replace("-", "");
    }

    static List<CommandLine> withSubcommands(CommandLine commands) {
        var all = new ArrayList<>(List.of(commands));
        commands.getSubcommands().values().forEach(sub -> all.addAll(withSubcommands(sub)));
        return all;
    }
}
