package fr.concertations.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The jar as a command line: reads what was typed, runs the command, turns every failure into a sentence and a number. */
public final class Program {
    private static final Set<String> ABOUT = Set.of("-h", "--help", "-V", "--version");

    private Program() {}

    /**
     * Runs one command to its end.
     *
     * @param application the Spring application to start when the command needs it
     * @return the exit code
     */
    public static int run(Class<?> application, String... arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        return commands(application)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(completed(arguments));
    }

    /** All there are, with their help. */
    static CommandLine commands(Class<?> application) {
        var commands = new CommandLine(new RootCommand());
        for (var command : List.of(
                new ServeCommand(application), new RehearseCommand(application), new ReindexCommand().of(application)))
            commands.addSubcommand(command);
        commands.addSubcommand(
                new CommandLine(new ImportCommand()).addSubcommand(new CapCollectifCommand().of(application)));
        commands.addSubcommand(new SearchEvaluationCommand());
        commands.addSubcommand(new SimilarEvaluationCommand());
        commands.addSubcommand(new OpinionCommand());
        commands.addSubcommand(new CommandLine(new BenchCommand())
                .addSubcommand(new VoteBenchCommand())
                .addSubcommand(new SessionBenchCommand())
                .addSubcommand(new SearchBenchCommand(application))
                .addSubcommand(new PagesBenchCommand())
                .addSubcommand(new OpinionBenchCommand()));
        Usage.say(commands, Sentences.bundle());
        commands.setParameterExceptionHandler(Program::unreadable);
        commands.setExecutionExceptionHandler(Program::failed);
        return commands;
    }

    /** {@code serve} when no command is named; {@code help x} for {@code x --help}. */
    private static String[] completed(String... arguments) {
        var words = new ArrayList<>(List.of(arguments));
        if (!words.isEmpty() && words.getFirst().equals("help")) {
            words.removeFirst();
            words.add("--help");
        } else if (words.isEmpty() || words.getFirst().startsWith("-") && !ABOUT.contains(words.getFirst())) {
            words.addFirst("serve");
        }
        return words.toArray(String[]::new);
    }

    private static int unreadable(ParameterException mistake, String[] arguments) {
        var commands = mistake.getCommandLine();
        commands.getErr().println(Mistakes.explain(mistake));
        commands.getErr()
                .println(Sentences.get(
                        "command.mistake.seeHelp", commands.getCommandSpec().qualifiedName()));
        return ExitCode.UNREADABLE_OPTION.number();
    }

    private static int failed(Exception failure, CommandLine commands, ParseResult read) {
        var data = commands.getCommand() instanceof DataCommand command
                ? Optional.of(command.folder())
                : Optional.<DataFolder>empty();
        var refusal = Failures.explain(failure, data);
        commands.getErr().println(refusal.sentence());
        return refusal.code().number();
    }
}
