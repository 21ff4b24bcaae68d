package fr.concertations.search.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.identity.CurrentActor;
import fr.concertations.search.Vocabulary;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.OnDemand;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.shell.SignInFirst;

/** {@code /app/commission/vocabulaire}: the commission keeps the words that search takes for one another. */
@Route(value = "commission/vocabulaire", layout = MainLayout.class)
@AnonymousAllowed
class VocabularyView extends Screen implements BeforeEnterObserver {
    private final transient CurrentActor visitor;
    private final transient Vocabulary vocabulary;

    VocabularyView(CurrentActor visitor, Vocabulary vocabulary) {
        this.visitor = visitor;
        this.vocabulary = vocabulary;
    }

    @Override
    protected String title() {
        return getTranslation("search.vocabulary.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.get()
                .ifPresentOrElse(
                        actor -> {
                            actor.requireCommission();
                            show(
                                    heading(),
                                    new QuestionTried(vocabulary),
                                    new GroupsPanel(visitor, vocabulary),
                                    new OnDemand(
                                            getTranslation("search.vocabulary.changes"),
                                            () -> new ChangesPanel(vocabulary.changes(visitor.require()))));
                        },
                        () -> SignInFirst.before(event));
    }

    private Heading heading() {
        return new Heading(
                Pieces.link("commission", getTranslation("search.vocabulary.commission")),
                title(),
                getTranslation("search.vocabulary.lead"));
    }
}
