package fr.concertations.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.opinion.Reading;
import fr.concertations.opinion.VotesRead;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A page asks the database as many things whether a concertation is nearly empty or full. */
@ApplicationTest
class PageStatementsTests {
    private static final int MANY = 12;

    @Autowired
    WebApplicationContext context;

    @Autowired
    DSLContext dsl;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Ballots ballots;

    @Autowired
    Arguments arguments;

    MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void aFullConcertationAsksNoMoreThanASmallOne() throws Exception {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        speak(contribution);
        var path = SitePaths.concertation(stage.territory(), stage.concertation());
        var pages = List.of(
                path,
                path + "/contributions",
                contribution.path(),
                stage.territory().path());
        VotesRead.now(context, stage.concertation().id());
        var few = pages.stream().map(this::statements).toList();
        fill(stage, contribution);
        VotesRead.now(context, stage.concertation().id());
        assertThat(pages.stream().map(this::statements).toList())
                .as("%s", pages)
                .isEqualTo(few);
        assertThat(few).allSatisfy(number -> assertThat(number).isBetween(1, 60));
    }

    /** Enough people for something to gather. */
    private void speak(Contribution contribution) {
        for (var n = 0; n < Reading.FEWEST; n++) ballots.cast(people.citizen(), contribution.id(), Position.AGREE);
        argue(contribution);
    }

    private void fill(Stage stage, Contribution contribution) {
        for (var n = 0; n < MANY; n++) {
            speak(scene.contribution(stage));
            argue(contribution);
        }
    }

    private void argue(Contribution contribution) {
        arguments.submit(
                people.citizen(),
                contribution.id(),
                new ArgumentDraft(Stance.FOR, "Le standard sonne dans le vide le samedi.", ""),
                UUID.randomUUID());
    }

    /** How many this thread sends while a page is made, once what stays in memory is there. */
    private int statements(String path) {
        read(path);
        var counted = new AtomicInteger();
        var thread = Thread.currentThread();
        var configuration = dsl.configuration();
        var before = configuration.executeListenerProviders();
        configuration.set(new DefaultExecuteListenerProvider(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext ctx) {
                if (Thread.currentThread() == thread) counted.incrementAndGet();
            }
        }));
        try {
            read(path);
        } finally {
            configuration.set(before);
        }
        return counted.get();
    }

    private void read(String path) {
        try {
            browser.perform(get(path)).andExpect(status().isOk());
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }
}
