package fr.concertations.command;

import fr.concertations.argument.Stance;
import fr.concertations.ballot.Position;
import fr.concertations.intake.CapCollectifImport;
import fr.concertations.intake.ImportReport;
import fr.concertations.intake.Remark;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.Texts;
import fr.concertations.territory.Territories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Imports a Cap Collectif consultation export, and says of every line it could not take why. */
@Command(name = "cap-collectif")
final class CapCollectifCommand extends JobCommand {
    @Parameters(paramLabel = "<fichier>", descriptionKey = "command.import.file")
    private Path file = Path.of("");

    @Option(names = "--concertation", paramLabel = "<adresse>", descriptionKey = "command.import.concertation")
    private @Nullable String concertation;

    @Option(names = "--territory", paramLabel = "<code>", descriptionKey = "command.import.territory")
    private @Nullable String territory;

    @Option(names = "--title", paramLabel = "<titre>", descriptionKey = "command.import.title")
    private @Nullable String title;

    @Option(names = "--dry-run", descriptionKey = "command.import.dryRun")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "command.import.json")
    private boolean json;

    @Override
    protected void check() {
        var into = concertation != null && territory == null && title == null;
        var intoNew = concertation == null && territory != null && title != null;
        if (!into && !intoNew) throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.import.target");
        if (!Files.isReadable(file) || Files.isDirectory(file))
            throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.import.unreadable", file);
    }

    @Override
    protected ExitCode run(BeanFactory beans) throws IOException {
        var report = report(beans);
        var texts = beans.getBean(Texts.class);
        if (json) out().println(beans.getBean(JsonMapper.class).writeValueAsString(told(report, texts)));
        else say(report, texts);
        return ExitCode.DONE;
    }

    private ImportReport report(BeanFactory beans) {
        var imports = beans.getBean(CapCollectifImport.class);
        if (concertation != null) return imports.into(concertation, file, dryRun);
        if (territory == null || title == null) throw new IllegalStateException("checked before");
        var code = territory;
        var place = beans.getBean(Territories.class)
                .byCodeTyped(code)
                .orElseThrow(() -> new InvalidInput("territory", "intake.territory.unknown", code));
        return imports.intoNew(place.code(), title, file, dryRun);
    }

    private void say(ImportReport report, Texts texts) {
        if (dryRun) out().println(Sentences.get("command.import.dry"));
        out().println(Sentences.get(
                "command.import.done",
                report.contributions(),
                total(report.positions()),
                total(report.arguments()),
                report.people()));
        if (report.alreadyThere() > 0) out().println(Sentences.get("command.import.already", report.alreadyThere()));
        say("command.import.refused", report.refused(), texts);
        say("command.import.incomplete", report.incomplete(), texts);
    }

    private void say(String heading, List<Remark> remarks, Texts texts) {
        if (remarks.isEmpty()) return;
        out().println(Sentences.get(heading, remarks.size()));
        for (var remark : remarks)
            out().println(Sentences.get("command.import.line", String.valueOf(remark.line()), reason(remark, texts)));
    }

    private static Map<String, Object> told(ImportReport report, Texts texts) {
        var told = new LinkedHashMap<String, Object>();
        told.put("contributions", report.contributions());
        told.put(
                "positions",
                ordered(
                        "agree", report.positions().get(Position.AGREE),
                        "mixed", report.positions().get(Position.MIXED),
                        "disagree", report.positions().get(Position.DISAGREE)));
        told.put(
                "arguments",
                ordered(
                        "for", report.arguments().get(Stance.FOR),
                        "against", report.arguments().get(Stance.AGAINST)));
        told.put("reports", report.reports());
        told.put("people", report.people());
        told.put("alreadyThere", report.alreadyThere());
        told.put("refused", lines(report.refused(), texts));
        told.put("incomplete", lines(report.incomplete(), texts));
        return told;
    }

    private static Map<String, Object> ordered(@Nullable Object... namesAndCounts) {
        var map = new LinkedHashMap<String, Object>();
        for (int n = 0; n < namesAndCounts.length; n += 2) {
            var count = namesAndCounts[n + 1];
            map.put(String.valueOf(namesAndCounts[n]), count == null ? 0L : count);
        }
        return map;
    }

    private static List<Map<String, Object>> lines(List<Remark> remarks, Texts texts) {
        return remarks.stream()
                .map(remark -> ordered("line", remark.line(), "reason", reason(remark, texts)))
                .toList();
    }

    private static String reason(Remark remark, Texts texts) {
        return texts.get(
                remark.reasonKey(), Sentences.locale(), remark.arguments().toArray());
    }

    private static long total(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
