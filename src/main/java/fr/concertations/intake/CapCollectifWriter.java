package fr.concertations.intake;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Theme;
import fr.concertations.debate.ThemeId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.kernel.Slug;
import fr.concertations.kernel.Typography;
import fr.concertations.moderation.ModerableContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the lines of an export through the services people use, in the transaction of the import. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CapCollectifWriter {
    private static final String CONTRIBUTION = "CONTRIBUTION";
    private static final String ARGUMENT = "ARGUMENT";
    private static final String PERSON = "PERSON";
    private static final String VOTE = "VOTE";
    private static final String REPORT = "REPORT";

    private final ImportLedger ledger;
    private final Concertations concertations;
    private final Accounts accounts;
    private final Contributions contributions;
    private final Arguments arguments;
    private final Ballots ballots;
    private final ModerableContent moderatedArguments;

    CapCollectifWriter(
            ImportLedger ledger,
            Concertations concertations,
            Accounts accounts,
            Contributions contributions,
            Arguments arguments,
            Ballots ballots,
            List<ModerableContent> moderables) {
        this.ledger = ledger;
        this.concertations = concertations;
        this.accounts = accounts;
        this.contributions = contributions;
        this.arguments = arguments;
        this.ballots = ballots;
        this.moderatedArguments = moderables.stream()
                .filter(m -> m.kind().equals("argument"))
                .findFirst()
                .orElseThrow();
    }

    ImportReport write(ConcertationId id, CapCollectifFile file) {
        concertations.addThemes(id, CapCollectifImport.themes(file));
        var debate = concertations.unchecked(id).orElseThrow();
        var run = new Run(debate, ledger.open(id));
        file.proposals().forEach(run::proposal);
        file.votes().forEach(run::vote);
        file.arguments().forEach(run::argument);
        file.reports().forEach(run::report);
        return run.report(file);
    }

    /** One import under way: what it added so far. */
    private final class Run {
        private final Concertation debate;
        private final ImportLedger.Session session;
        private final Map<Position, Long> positions = new EnumMap<>(Position.class);
        private final Map<Stance, Long> stances = new EnumMap<>(Stance.class);
        private final List<Remark> remarks = new ArrayList<>();
        private long added;
        private long reports;
        private long people;
        private long alreadyThere;

        Run(Concertation debate, ImportLedger.Session session) {
            this.debate = debate;
            this.session = session;
        }

        void proposal(CapCollectifLine.Proposal line) {
            if (isThere(CONTRIBUTION, line.id())) return;
            var at = line.at() == null ? debate.stages().getFirst().startsAt() : line.at();
            var draft =
                    new ContributionDraft(ContributionKind.PROPOSAL, theme(line.section()), line.title(), line.body());
            var id = contributions.record(
                    person(line.author()), Optional.empty(), debate.id(), draft, Channel.IMPORT, at);
            session.remember(CONTRIBUTION, line.id(), id.value());
            added++;
        }

        void vote(CapCollectifLine.Vote line) {
            var key = line.proposal() + " " + line.author();
            if (isThere(VOTE, key)) return;
            var voter = person(line.author());
            ballots.record(
                    voter,
                    Optional.empty(),
                    contribution(line.proposal()),
                    line.position(),
                    Channel.IMPORT,
                    Assurance.NONE,
                    Typography.dayInParis(line.at()));
            session.remember(VOTE, key, voter.value());
            positions.merge(line.position(), 1L, Long::sum);
        }

        void argument(CapCollectifLine.Argument line) {
            if (isThere(ARGUMENT, line.id())) return;
            var id = arguments.record(
                    person(line.author()),
                    Optional.empty(),
                    contribution(line.proposal()),
                    new ArgumentDraft(line.stance(), line.body(), ""),
                    Channel.IMPORT,
                    line.at());
            session.remember(ARGUMENT, line.id(), id.value());
            stances.merge(line.stance(), 1L, Long::sum);
            if (line.trashed() != null) {
                moderatedArguments.hide(id.value());
                remarks.add(Remark.of(line.line(), "intake.argument.trashed", line.trashed()));
            }
        }

        void report(CapCollectifLine.Report line) {
            if (isThere(REPORT, line.id())) return;
            session.remember(REPORT, line.id(), person(line.author()).value());
            reports++;
        }

        ImportReport report(CapCollectifFile file) {
            remarks.addAll(file.incomplete());
            return new ImportReport(
                    debate.id(),
                    added,
                    positions,
                    stances,
                    reports,
                    people,
                    alreadyThere,
                    inOrder(file.refused()),
                    inOrder(remarks));
        }

        private boolean isThere(String kind, String sourceId) {
            var there = session.find(kind, sourceId).isPresent();
            if (there) alreadyThere++;
            return there;
        }

        private AccountId person(String sourceId) {
            return session.find(PERSON, sourceId).map(AccountId::new).orElseGet(() -> {
                var account = accounts.imported(null);
                session.remember(PERSON, sourceId, account.value());
                people++;
                return account;
            });
        }

        private ContributionId contribution(String sourceId) {
            return new ContributionId(session.find(CONTRIBUTION, sourceId).orElseThrow());
        }

        private @Nullable ThemeId theme(String section) {
            var code = Slug.of(section);
            return debate.themes().stream()
                    .filter(t -> t.code().equals(code))
                    .findFirst()
                    .map(Theme::id)
                    .orElse(null);
        }
    }

    private static List<Remark> inOrder(List<Remark> remarks) {
        return remarks.stream().sorted(Comparator.comparingLong(Remark::line)).toList();
    }
}
