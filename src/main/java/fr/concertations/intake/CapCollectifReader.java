package fr.concertations.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.concertations.kernel.InvalidInput;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a Cap Collectif consultation export: takes every sound line, says of each other one why it does not. */
final class CapCollectifReader {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 20_000;

    private final List<CapCollectifLine.Proposal> proposals = new ArrayList<>();
    private final List<CapCollectifLine.Vote> votes = new ArrayList<>();
    private final List<CapCollectifLine.Argument> arguments = new ArrayList<>();
    private final List<CapCollectifLine.Report> reports = new ArrayList<>();
    private final List<Remark> refused = new ArrayList<>();
    private final List<Remark> incomplete = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final CapCollectifFields fields;

    private CapCollectifReader(CapCollectifFields fields) {
        this.fields = fields;
    }

    /** @throws InvalidInput at {@code file} when it cannot be read or is not such an export */
    static CapCollectifFile read(Path file) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var text = new InputStreamReader(Files.newInputStream(file), decoder);
                var csv = CsvReader.builder()
                        .fieldSeparator(';')
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            var lines = csv.iterator();
            if (!lines.hasNext()) throw new InvalidInput("file", "intake.file.empty");
            var reader = new CapCollectifReader(header(lines.next()));
            var all = new ArrayList<CsvRecord>();
            lines.forEachRemaining(all::add);
            return reader.all(all);
        } catch (MalformedInputException e) {
            throw new InvalidInput("file", "intake.file.encoding");
        } catch (UncheckedIOException | CsvParseException e) {
            throw new InvalidInput(
                    "file",
                    e.getCause() instanceof MalformedInputException ? "intake.file.encoding" : "intake.file.csv");
        } catch (IOException e) {
            throw new InvalidInput("file", "intake.file.unreadable", file);
        }
    }

    private static CapCollectifFields header(CsvRecord header) {
        var fields = new CapCollectifFields(header);
        fields.require(
                "type",
                "contributions_id",
                "contributions_title",
                "contributions_bodyText",
                "contributions_votes_related_id",
                "contributions_votes_value",
                "contributions_arguments_related_id",
                "contributions_arguments_body");
        return fields;
    }

    /** Proposals first, wherever they stand: votes and arguments refer to them. */
    private CapCollectifFile all(List<CsvRecord> lines) {
        lines.stream().filter(line -> type(line).equals("opinion")).forEach(this::proposal);
        lines.stream().filter(line -> !type(line).equals("opinion")).forEach(this::other);
        return new CapCollectifFile(proposals, votes, arguments, reports, refused, incomplete);
    }

    private void other(CsvRecord line) {
        switch (type(line)) {
            case "vote" -> vote(line);
            case "argument" -> argument(line);
            case "reporting" -> report(line);
            default -> refuse(line, "intake.type.unknown", type(line));
        }
    }

    private void proposal(CsvRecord line) {
        var id = fields.get(line, "contributions_id");
        var title = fields.get(line, "contributions_title");
        var body = fields.get(line, "contributions_bodyText");
        var at = fields.time(line, "contributions_createdAt");
        if (id.isEmpty() || title.isEmpty() || body.isEmpty()) refuse(line, "intake.proposal.empty");
        else if (title.length() > LONGEST_TITLE || body.length() > LONGEST_BODY) refuse(line, "intake.tooLong");
        else if (!known.add(id)) refuse(line, "intake.duplicate", id);
        else {
            if (at.isEmpty()) incomplete.add(Remark.of(line.getStartingLineNumber(), "intake.proposal.truncated"));
            proposals.add(new CapCollectifLine.Proposal(
                    line.getStartingLineNumber(),
                    id,
                    fields.get(line, "contributions_author_id"),
                    fields.get(line, "contributions_section_title"),
                    title,
                    body,
                    at.orElse(null)));
        }
    }

    private void vote(CsvRecord line) {
        var proposal = fields.get(line, "contributions_votes_related_id");
        var author = fields.get(line, "contributions_votes_author_id");
        var position = fields.position(line, "contributions_votes_value");
        var at = fields.time(line, "contributions_votes_createdAt");
        if (author.isEmpty()) refuse(line, "intake.author.missing");
        else if (position.isEmpty()) refuse(line, "intake.vote.value", fields.get(line, "contributions_votes_value"));
        else if (at.isEmpty()) refuse(line, "intake.date.missing");
        else if (!known.contains(proposal)) refuse(line, "intake.orphan", proposal);
        else if (!seen.add("vote " + proposal + " " + author)) refuse(line, "intake.vote.twice");
        else
            votes.add(new CapCollectifLine.Vote(
                    line.getStartingLineNumber(), proposal, author, position.get(), at.get()));
    }

    private void argument(CsvRecord line) {
        var id = fields.get(line, "contributions_arguments_id");
        var proposal = fields.get(line, "contributions_arguments_related_id");
        var author = fields.get(line, "contributions_arguments_author_id");
        var stance = fields.stance(line, "contributions_arguments_type");
        var body = fields.get(line, "contributions_arguments_body");
        var at = fields.time(line, "contributions_arguments_createdAt");
        if (id.isEmpty() || body.isEmpty()) refuse(line, "intake.argument.empty");
        else if (author.isEmpty()) refuse(line, "intake.author.missing");
        else if (stance.isEmpty())
            refuse(line, "intake.argument.type", fields.get(line, "contributions_arguments_type"));
        else if (at.isEmpty()) refuse(line, "intake.date.missing");
        else if (body.length() > LONGEST_BODY) refuse(line, "intake.tooLong");
        else if (!known.contains(proposal)) refuse(line, "intake.orphan", proposal);
        else if (!seen.add("argument " + id)) refuse(line, "intake.duplicate", id);
        else
            arguments.add(new CapCollectifLine.Argument(
                    line.getStartingLineNumber(),
                    id,
                    proposal,
                    author,
                    stance.get(),
                    body,
                    at.get(),
                    trashed(line).orElse(null)));
    }

    private void report(CsvRecord line) {
        var id = fields.get(line, "contributions_reportings_id");
        var author = fields.get(line, "contributions_reportings_author_id");
        if (id.isEmpty() || author.isEmpty()) refuse(line, "intake.author.missing");
        else if (!seen.add("report " + id)) refuse(line, "intake.duplicate", id);
        else reports.add(new CapCollectifLine.Report(line.getStartingLineNumber(), id, author));
    }

    private Optional<String> trashed(CsvRecord line) {
        if (!fields.get(line, "contributions_arguments_trashed").equals("1")) return Optional.empty();
        return Optional.of(fields.get(line, "contributions_arguments_trashedReason"));
    }

    private String type(CsvRecord line) {
        return fields.get(line, "type");
    }

    private void refuse(CsvRecord line, String reasonKey, String... arguments) {
        refused.add(Remark.of(line.getStartingLineNumber(), reasonKey, arguments));
    }
}
