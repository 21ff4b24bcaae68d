package fr.concertations.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.StageKind;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People argue for and against while it is open, with the source they rest on. */
@ApplicationTest
class ArguingTests {
    private static final String BODY = "Une voix humaine rassure les personnes âgées.";

    @Autowired
    Arguments arguments;

    @Autowired
    Accounts accounts;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Test
    void forAndAgainstAreShownInTheOrderTheyCame() {
        var stage = scene.everythingOpen();
        var about = scene.contribution(stage);
        var author = people.citizen();
        var first = arguments.submit(
                author, about.id(), argument(Stance.FOR, BODY, " https://exemple.fr/etude?p=1 "), UUID.randomUUID());
        var second =
                arguments.submit(people.citizen(), about.id(), argument(Stance.AGAINST, BODY, ""), UUID.randomUUID());

        var shown = arguments.of(about.id());
        assertThat(shown).extracting(Argument::id).containsExactly(first, second);
        assertThat(shown.getFirst().source()).contains(URI.create("https://exemple.fr/etude?p=1"));
        assertThat(shown.getFirst().college()).contains(College.CITIZEN);
        assertThat(shown.getLast().source()).isEmpty();
        assertThat(arguments.byId(first, Optional.empty())).contains(shown.getFirst());
        assertThat(arguments.count(stage.concertation().id())).isEqualTo(2);
        assertThat(arguments.counts(List.of(about.id()))).containsEntry(about.id(), new ArgumentCounts(1, 1));
    }

    @Test
    void sentTwiceItIsThereOnce() {
        var about = scene.contribution(scene.everythingOpen());
        var author = people.citizen();
        var key = UUID.randomUUID();
        var draft = argument(Stance.FOR, BODY, "");
        assertThat(arguments.submit(author, about.id(), draft, key))
                .isEqualTo(arguments.submit(author, about.id(), draft, key));
        assertThat(arguments.of(about.id())).hasSize(1);
        assertThatThrownBy(() -> arguments.submit(people.citizen(), about.id(), draft, key))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatCannotBeTakenIsToldAtItsField() {
        assertThat(refused(argument(Stance.FOR, " ", ""))).isEqualTo("body");
        assertThat(refused(argument(Stance.FOR, "b".repeat(2001), ""))).isEqualTo("body");
        assertThat(refused(argument(Stance.FOR, BODY, "exemple.fr"))).isEqualTo("sourceUrl");
        assertThat(refused(argument(Stance.FOR, BODY, "javascript:alert(1)"))).isEqualTo("sourceUrl");
        assertThat(refused(argument(Stance.FOR, BODY, "https://exemple.fr/" + "a".repeat(2000))))
                .isEqualTo("sourceUrl");
    }

    @Test
    void nobodyArguesWhenItIsClosedNorWhereTheyMayNotRead() {
        var closed = scene.in(StageKind.SYNTHESIS);
        var imported = scene.record(closed);
        assertThatThrownBy(() -> submit(imported.id(), Stance.FOR)).isInstanceOf(NotAllowed.class);

        var invited = people.citizen();
        var among = scene.byInvitation(invited.email().orElseThrow());
        var about = scene.contribution(among, invited);
        assertThatThrownBy(() -> submit(about.id(), Stance.FOR)).isInstanceOf(NotFound.class);
        var id = arguments.submit(invited, about.id(), argument(Stance.FOR, BODY, ""), UUID.randomUUID());
        assertThat(arguments.byId(id, Optional.of(people.citizen()))).isEmpty();
        assertThat(arguments.byId(id, Optional.of(invited))).isPresent();
    }

    @Test
    void importsKeepTheirDateWhateverTheCalendar() {
        var about = scene.record(scene.in(StageKind.SYNTHESIS));
        var at = Instant.parse("2024-05-06T07:08:09Z");
        var id = arguments.record(
                accounts.imported(null),
                Optional.empty(),
                about.id(),
                argument(Stance.AGAINST, "Non.", ""),
                Channel.IMPORT,
                at);
        var read = arguments.byId(id, Optional.empty()).orElseThrow();
        assertThat(read.submittedAt()).isEqualTo(at);
        assertThat(read.college()).isEmpty();
        assertThatThrownBy(() -> arguments.record(
                        accounts.imported(null),
                        Optional.empty(),
                        about.id(),
                        argument(Stance.FOR, "", ""),
                        Channel.IMPORT,
                        at))
                .isInstanceOf(InvalidInput.class);
    }

    private ArgumentId submit(ContributionId about, Stance stance) {
        return arguments.submit(people.citizen(), about, argument(stance, BODY, ""), UUID.randomUUID());
    }

    private String refused(ArgumentDraft draft) {
        var about = scene.contribution(scene.everythingOpen());
        try {
            arguments.submit(people.citizen(), about.id(), draft, UUID.randomUUID());
            return "nothing refused";
        } catch (InvalidInput refusal) {
            return refusal.field();
        }
    }

    private static ArgumentDraft argument(Stance stance, String body, String source) {
        return new ArgumentDraft(stance, body, source);
    }
}
