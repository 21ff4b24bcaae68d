package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.USEFUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.contribution.Contribution;
import fr.concertations.debate.StageKind;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Channel;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People say which arguments of others help them decide: once each. */
@ApplicationTest
class UsefulTests {
    private static final String BODY = "Une voix humaine rassure les personnes âgées.";

    @Autowired
    Arguments arguments;

    @Autowired
    Accounts accounts;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    DSLContext dsl;

    @Test
    void saidTwiceItCountsOnceAndCanBeTakenBack() {
        var about = scene.contribution(scene.everythingOpen());
        var argument = argue(people.citizen(), about);
        var reader = people.citizen();
        arguments.markUseful(people.citizen(), argument);
        assertThat(arguments.markUseful(reader, argument)).isEqualTo(2);
        assertThat(arguments.markUseful(reader, argument)).isEqualTo(2);
        assertThat(arguments.of(about.id()).getFirst().useful()).isEqualTo(2);
        assertThat(arguments.markedBy(reader, about.id())).containsExactly(argument);
        assertThat(arguments.unmarkUseful(reader, argument)).isEqualTo(1);
        assertThat(arguments.unmarkUseful(reader, argument)).isEqualTo(1);
        assertThat(arguments.markedBy(reader, about.id())).isEmpty();
    }

    @Test
    void twoHundredPressesAtOnceLeaveOneMark() throws Exception {
        var argument = argue(people.citizen(), scene.contribution(scene.everythingOpen()));
        var reader = people.citizen();
        Callable<Integer> press = () -> arguments.markUseful(reader, argument);
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done :
                    threads.invokeAll(Stream.generate(() -> press).limit(200).toList())) {
                assertThat(done.get()).isEqualTo(1);
            }
        }
        assertThat(dsl.fetchCount(USEFUL, USEFUL.POINT_ID.eq(argument.value()))).isEqualTo(1);
    }

    @Test
    void theMostUsefulComesFirst() {
        var about = scene.contribution(scene.everythingOpen());
        var first = argue(people.citizen(), about);
        var second = argue(people.citizen(), about);
        arguments.markUseful(people.citizen(), second);
        assertThat(arguments.of(about.id())).extracting(Argument::id).containsExactly(second, first);
    }

    @Test
    void onesOwnIsForOthersToJudge() {
        var author = people.citizen();
        var argument = argue(author, scene.contribution(scene.everythingOpen()));
        assertThatThrownBy(() -> arguments.markUseful(author, argument))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("argument.useful.own");
    }

    @Test
    void whileArgumentsOrVotesAreOpenByPeopleWhoReadIt() {
        assertThat(arguments.markUseful(people.citizen(), recorded(StageKind.VOTE)))
                .isEqualTo(1);
        var closed = recorded(StageKind.SYNTHESIS);
        var reader = people.citizen();
        assertThatThrownBy(() -> arguments.markUseful(reader, closed))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("argument.useful.closed");
        var stranger = accounts.actor(accounts.memberWith("sans-nom-" + UUID.randomUUID() + "@exemple.fr"))
                .orElseThrow();
        assertThatThrownBy(() -> arguments.markUseful(stranger, closed)).isInstanceOf(NotAllowed.class);

        var invited = people.citizen();
        var among = scene.byInvitation(invited.email().orElseThrow());
        var argument = argue(invited, scene.contribution(among, invited));
        assertThatThrownBy(() -> arguments.markUseful(reader, argument)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatItsAuthorWithdrawsIsNotThereAnyMore() {
        var about = scene.contribution(scene.everythingOpen());
        var author = people.citizen();
        var argument = argue(author, about);
        var reader = people.citizen();
        assertThatThrownBy(() -> arguments.withdraw(reader, argument)).isInstanceOf(NotAllowed.class);
        arguments.withdraw(author, argument);
        arguments.withdraw(author, argument);
        assertThat(arguments.of(about.id())).isEmpty();
        assertThat(arguments.byId(argument, Optional.of(reader))).isEmpty();
        assertThatThrownBy(() -> arguments.markUseful(reader, argument))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("argument.gone");
    }

    private ArgumentId argue(Actor author, Contribution about) {
        return arguments.submit(author, about.id(), draft(), UUID.randomUUID());
    }

    private ArgumentId recorded(StageKind kind) {
        var about = scene.record(scene.in(kind));
        return arguments.record(
                accounts.imported(null), Optional.empty(), about.id(), draft(), Channel.IMPORT, Instant.EPOCH);
    }

    private static ArgumentDraft draft() {
        return new ArgumentDraft(Stance.FOR, BODY, "");
    }
}
