package fr.concertations.synthesis;

import fr.concertations.argument.ArgumentId;
import fr.concertations.argument.Arguments;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionState;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The récolte: what a référent keeps of the contributions and arguments, word for word. */
@Service
public class Extracts {
    private static final int LONGEST = 4000;

    private final ExtractRepository repository;
    private final Contributions contributions;
    private final Arguments arguments;
    private final Concertations concertations;

    Extracts(
            ExtractRepository repository,
            Contributions contributions,
            Arguments arguments,
            Concertations concertations) {
        this.repository = repository;
        this.contributions = contributions;
        this.arguments = arguments;
        this.concertations = concertations;
    }

    /** Keeps a passage; the same one twice is one extract. @throws InvalidInput at {@code quote} unless these words stand there */
    @Transactional
    public ExtractId take(Actor actor, Passage passage) {
        contributions.hold(passage.source().contribution());
        var contribution = contribution(actor, passage.source());
        concertations.managed(actor, contribution.concertation());
        var text = text(actor, contribution, passage.source(), passage.version());
        if (text.filter(t -> t.holds(passage)).isEmpty())
            throw new InvalidInput("quote", "synthesis.extract.notInText");
        if (passage.quote().length() > LONGEST) throw new InvalidInput("quote", "synthesis.extract.tooLong", LONGEST);
        return repository.insert(contribution.concertation(), passage, actor.id());
    }

    /** Keeps the passage that somebody pasted, where it first stands. @throws InvalidInput at {@code quote} when it does not */
    @Transactional
    public ExtractId takeQuote(Actor actor, Source source, String pasted) {
        if (pasted.isBlank()) throw new InvalidInput("quote", "synthesis.extract.empty");
        var contribution = contribution(actor, source);
        var passage = text(actor, contribution, source, currentVersion(contribution, source))
                .flatMap(text -> text.find(pasted))
                .orElseThrow(() -> new InvalidInput("quote", "synthesis.extract.notInText"));
        return take(actor, passage);
    }

    /** @throws InvalidInput at {@code extract} while a sentence rests on it */
    @Transactional
    public void drop(Actor actor, ExtractId id) {
        var extract = repository.byId(id).orElseThrow(() -> new NotFound("extract " + id));
        concertations.managed(actor, extract.concertation());
        if (repository.isUsed(id)) throw new InvalidInput("extract", "synthesis.extract.used");
        repository.delete(id);
    }

    /** In the order in which they were kept. */
    @Transactional(readOnly = true)
    public List<Extract> of(Actor actor, ConcertationId concertation) {
        concertations.managed(actor, concertation);
        return repository.of(concertation);
    }

    private Contribution contribution(Actor actor, Source source) {
        var contribution = contributions
                .byId(source.contribution(), Optional.of(actor))
                .orElseThrow(() -> new NotFound("contribution " + source.contribution()));
        if (contribution.state() != ContributionState.PUBLISHED)
            throw new InvalidInput("quote", "synthesis.extract.hidden");
        return contribution;
    }

    private static int currentVersion(Contribution contribution, Source source) {
        return source.argument().isPresent() ? 1 : contribution.version();
    }

    private Optional<QuotableText> text(Actor actor, Contribution contribution, Source source, int version) {
        var argument = source.argument();
        return argument.isPresent()
                ? ofArgument(actor, contribution.id(), argument.get())
                : ofVersion(contribution, version);
    }

    private Optional<QuotableText> ofArgument(Actor actor, ContributionId contribution, ArgumentId id) {
        return arguments
                .byId(id, Optional.of(actor))
                .filter(a -> a.contribution().equals(contribution) && !a.hidden())
                .map(QuotableText::of);
    }

    private Optional<QuotableText> ofVersion(Contribution contribution, int version) {
        if (version == contribution.version()) return Optional.of(QuotableText.of(contribution));
        return contributions.versions(contribution.id()).stream()
                .filter(v -> v.version() == version)
                .map(v -> QuotableText.of(contribution.id(), v.version(), v.title(), v.body()))
                .findFirst();
    }
}
