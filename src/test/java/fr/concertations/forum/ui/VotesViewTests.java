package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Folding;
import fr.concertations.ballot.Position;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.opinion.Readings;
import fr.concertations.testing.Scene.Stage;
import fr.concertations.testing.ScreenTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where somebody stands among those who voted. */
class VotesViewTests extends ScreenTest {
    @Autowired
    Ballots ballots;

    @Autowired
    Readings readings;

    @Autowired
    ApplicationContext beans;

    @Test
    void beforeAnyVoteNothingIsRead() {
        var stage = scene.everythingOpen();
        open(ForumNavigation.votes(stage.concertation()));
        assertThat(shows("Aucun vote n’a encore été lu.")).isTrue();
    }

    @Test
    void eachFindsHerOwnGroup() {
        var stage = scene.everythingOpen();
        var voters = twoCamps(stage);
        signIn(voters.getFirst());
        open(ForumNavigation.votes(stage.concertation()));
        var mine = readings.mine(voters.getFirst(), stage.concertation().id()).orElseThrow();
        assertThat(shows("Vous êtes dans le groupe " + mine.group().orElseThrow() + ", avec 12 personnes en tout."))
                .isTrue();
        assertThat(shows("D’accord, groupe par groupe\u00A0: A ")).isTrue();
        assertThat(readings.mine(voters.getLast(), stage.concertation().id())
                        .orElseThrow()
                        .group())
                .isNotEqualTo(mine.group());
    }

    @Test
    void whoGaveTooFewPositionsIsToldHowMany() {
        var stage = scene.everythingOpen();
        twoCamps(stage);
        var newcomer = people.citizen();
        ballots.cast(newcomer, scene.contribution(stage).id(), Position.AGREE);
        signIn(newcomer);
        open(ForumNavigation.votes(stage.concertation()));
        assertThat(shows("Vous avez donné 1 position. Il en faut 7")).isTrue();
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        var stage = scene.everythingOpen();
        twoCamps(stage);
        open(ForumNavigation.votes(stage.concertation()));
        assertThat(shows("Connectez-vous pour voir où vous êtes.")).isTrue();
    }

    /** Twelve people who agree with four contributions and not with four others, twelve who do the contrary. */
    private List<Actor> twoCamps(Stage stage) {
        var contributions = IntStream.range(0, 8)
                .mapToObj(n -> scene.contribution(stage).id())
                .toList();
        var voters = new ArrayList<Actor>();
        for (int voter = 0; voter < 24; voter++) {
            var person = people.citizen();
            voters.add(person);
            for (int n = 0; n < 8; n++)
                ballots.cast(person, contributions.get(n), n < 4 == voter < 12 ? Position.AGREE : Position.DISAGREE);
        }
        Folding.now(beans);
        await().until(() -> readings.of(stage.concertation().id())
                .filter(dated -> dated.reading().people() == 24)
                .isPresent());
        return voters;
    }
}
