package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.live.LiveChanges;
import fr.concertations.live.LiveTopics;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The commission keeps the words that mean the same; questions know at once. */
@ApplicationTest
class VocabularyTests {
    @Autowired
    Vocabulary vocabulary;

    @Autowired
    SynonymBook book;

    @Autowired
    SynonymReference reference;

    @Autowired
    SynonymRepository repository;

    @Autowired
    SynonymRules rules;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    LiveTopics topics;

    @Autowired
    LiveChanges changes;

    @Autowired
    People people;

    Actor commission;
    String word;
    String other;

    @BeforeEach
    void somebody() {
        commission = people.commission();
        word = "mot" + UUID.randomUUID().toString().replace("-", "");
        other = "autre" + UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void whatComesWithThePlatformFollowsItsOwnRules() {
        var kept = new ArrayList<SynonymGroup>();
        for (var group : SynonymReference.shipped()) {
            rules.require(new SynonymDraft(group.expressions()), kept);
            kept.add(new SynonymGroup(new SynonymGroupId(UUID.randomUUID()), group.expressions(), 0));
        }
        assertThat(kept).hasSizeBetween(60, 130);
        assertThat(book.groups()).contains(List.of("IA", "intelligence artificielle"));
        assertThat(SynonymReference.shipped().stream().map(SynonymReference.Shipped::code))
                .doesNotHaveDuplicates();
    }

    /** An abbreviation that ends up like an everyday word would bring everything about that word. */
    @ParameterizedTest
    @CsvSource({
        "café", "plus", "cet", "ces", "crue", "est", "rire", "esse", "info", "acte", "licence", "conseil", "dus",
        "sise", "feu", "cite"
    })
    void noAbbreviationLooksLikeAnEverydayWord(String everyday) {
        var stem = rules.telling(everyday);
        assertThat(SynonymReference.shipped().stream()
                        .flatMap(group -> group.expressions().stream())
                        .filter(expression -> rules.telling(expression).equals(stem)))
                .isEmpty();
    }

    @Test
    void aGroupIsAddedRewrittenRemovedAndPutBack() {
        var id = vocabulary.add(commission, SynonymDraft.ofLines(word + "\n\n  " + other + " \n"));
        assertThat(book.groups()).contains(List.of(word, other));
        vocabulary.rewrite(commission, id, 0, new SynonymDraft(List.of(word, other, "tiers " + word)));
        assertThat(book.groups()).contains(List.of(word, other, "tiers " + word));
        var group = group(id);
        vocabulary.remove(commission, id, 1);
        assertThat(book.groups()).noneMatch(g -> g.contains(word));
        vocabulary.putBack(commission, group);
        vocabulary.putBack(commission, group);
        assertThat(book.groups()).contains(List.of(word, other, "tiers " + word));
        var told = vocabulary.changes(commission).stream()
                .filter(change -> change.group().equals(id))
                .toList();
        assertThat(told).extracting(change -> change.before().size()).containsExactly(0, 3, 2, 0);
        assertThat(told).extracting(change -> change.after().size()).containsExactly(3, 0, 3, 2);
        assertThat(told).allMatch(change -> change.by().equals(java.util.Optional.of("Une personne")));
    }

    @Test
    void aChangeMadeByOneIsNotOverwrittenByAnother() {
        var id = vocabulary.add(commission, new SynonymDraft(List.of(word, other)));
        vocabulary.rewrite(commission, id, 0, new SynonymDraft(List.of(word, other, "tiers " + word)));
        assertRefused(() ->
                        vocabulary.rewrite(people.commission(), id, 0, new SynonymDraft(List.of(word, "x" + other))))
                .matches(refusal -> refusal.field().equals("revision"));
        assertRefused(() -> vocabulary.remove(people.commission(), id, 0))
                .matches(refusal -> refusal.messageKey().endsWith(".stale"));
    }

    @Test
    void aGroupThatWouldNotHelpIsRefusedWithTheReason() {
        vocabulary.add(commission, new SynonymDraft(List.of(word, other)));
        assertThat(refusalOf("seul " + word)).isEqualTo("few");
        assertThat(refusalOf(IntStream.range(0, 11).mapToObj(i -> word + i).toArray(String[]::new)))
                .isEqualTo("many");
        assertThat(refusalOf("a".repeat(61), "b")).isEqualTo("long");
        assertThat(refusalOf("elle est", "un " + word)).isEqualTo("small");
        assertThat(refusalOf("!?", "un " + word)).isEqualTo("small");
        assertThat(refusalOf("L’élève " + word, "les eleves " + word)).isEqualTo("same");
        assertThat(refusalOf("neuf" + word, "l’" + word)).isEqualTo("taken");
        assertRefused(() -> vocabulary.add(commission, new SynonymDraft(List.of("neuf" + word, word + "s"))))
                .matches(refusal -> List.of(refusal.arguments()).contains(word));
    }

    @Test
    void nobodyElseReadsOrChangesIt() {
        var citizen = people.citizen();
        assertThatThrownBy(() -> vocabulary.groups(citizen)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> vocabulary.changes(citizen)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> vocabulary.add(citizen, new SynonymDraft(List.of(word, other))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anUpgradeBringsWhatIsNewAndLeavesWhatTheCommissionDid() {
        var first = new SynonymReference.Shipped("essai-" + word, List.of(word, other));
        reference.bringIn(List.of(first));
        var group = vocabulary.groups(commission).stream()
                .filter(g -> g.expressions().contains(word))
                .findFirst()
                .orElseThrow();
        vocabulary.rewrite(commission, group.id(), 0, new SynonymDraft(List.of(word, "tiers " + word)));
        var clashing = new SynonymReference.Shipped("essai-" + other, List.of(word, "autrement " + word));
        var added = new SynonymReference.Shipped("essai-neuf-" + word, List.of("neuf" + word, "neuf" + other));
        reference.bringIn(List.of(first, clashing, added));
        var now = vocabulary.groups(commission).stream()
                .map(SynonymGroup::expressions)
                .filter(g -> g.stream().anyMatch(e -> e.contains(word)))
                .toList();
        assertThat(now)
                .containsExactlyInAnyOrder(List.of(word, "tiers " + word), List.of("neuf" + word, "neuf" + other));
        vocabulary.remove(commission, group.id(), 1);
        reference.bringIn(List.of(first, clashing));
        assertThat(vocabulary.groups(commission)).noneMatch(g -> g.expressions().contains(word));
    }

    /** Another node has a book of its own, and hears of the change through the database. */
    @Test
    void theOtherNodesKnowWithinSeconds() {
        var elsewhere = new SynonymBook(repository, transactions, changes, topics);
        assertThat(elsewhere.groups()).noneMatch(g -> g.contains(word));
        vocabulary.add(commission, new SynonymDraft(List.of(word, other)));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(elsewhere.groups()).contains(List.of(word, other)));
        assertThat(elsewhere.groups()).isSameAs(elsewhere.groups());
    }

    @Test
    void onesQuestionIsShownAsItIsUnderstood() {
        vocabulary.add(commission, new SynonymDraft(List.of(word, other)));
        var understood = vocabulary.understood("Le " + word + " de l’intelligence artificielle à l’école");
        assertThat(understood.known())
                .contains(
                        new Understanding.Known(word, List.of(other)),
                        new Understanding.Known("intelligence artificielle", List.of("IA")));
        assertThat(understood.words()).hasSize(4);
        assertThat(vocabulary.understood("\u0000 ".repeat(100_000)).words()).isEmpty();
    }

    private SynonymGroup group(SynonymGroupId id) {
        return vocabulary.groups(commission).stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String refusalOf(String... expressions) {
        try {
            vocabulary.add(commission, new SynonymDraft(List.of(expressions)));
        } catch (InvalidInput refusal) {
            assertThat(refusal.field()).isEqualTo("expressions");
            return refusal.messageKey().replaceAll(".*\\.", "");
        }
        throw new AssertionError("taken: " + List.of(expressions));
    }

    private static org.assertj.core.api.ObjectAssert<InvalidInput> assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        return assertThatThrownBy(action).asInstanceOf(type(InvalidInput.class));
    }
}
