package fr.concertations.manifesto.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import fr.concertations.identity.CurrentActor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.manifesto.Article;
import fr.concertations.manifesto.Manifesto;
import fr.concertations.manifesto.ManifestoAddresses;
import fr.concertations.manifesto.PublishedManifestos;
import fr.concertations.manifesto.WorkingManifesto;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.synthesis.ui.Ordered;
import fr.concertations.synthesis.ui.PublishPanel;
import java.util.Map;

/** Where the manifesto is written: articles in order, the form, what is public. A refusal leaves what was typed in place. */
class ManifestoDesk extends Div {
    private final transient CurrentActor visitor;
    private final transient Manifesto manifesto;
    private final transient PublishedManifestos published;
    private final Div written = new Div();
    private final ArticleForm form;
    private final PublishPanel publish = new PublishPanel();
    private transient WorkingManifesto draft;

    ManifestoDesk(CurrentActor visitor, Manifesto manifesto, PublishedManifestos published) {
        this.visitor = visitor;
        this.manifesto = manifesto;
        this.published = published;
        draft = manifesto.draft(visitor.require());
        var citable = manifesto.citable(visitor.require());
        form = new ArticleForm(citable, this::save);
        addClassName("desk");
        add(written);
        if (citable.isEmpty()) add(Notices.empty(getTranslation("manifesto.view.noGrid")));
        else add(form);
        add(publish);
        show();
    }

    private void save() {
        var saved = change(form.fields(), () -> {
            var edited = form.edited();
            if (edited.isPresent())
                manifesto.rewrite(
                        visitor.require(), edited.get().id(), edited.get().revision(), form.draft());
            else manifesto.add(visitor.require(), form.draft());
        });
        if (!saved) return;
        form.renew();
        Notices.done(this, "synthesis.saved");
    }

    private void edit(Article article, int number) {
        if (form.isBusy()) Notices.refused(this, "synthesis.busy");
        else form.edit(article, number);
    }

    private void publish() {
        if (change(Map.of(), () -> manifesto.publish(visitor.require(), draft.revision())))
            Notices.done(this, "synthesis.published");
    }

    /** Does it and shows what came of it; when somebody else was faster, shows what they did. */
    private boolean change(Map<String, HasValidation> fields, Runnable action) {
        var done = Notices.attempt(this, fields, () -> {
            try {
                action.run();
            } catch (InvalidInput refusal) {
                if (refusal.field().equals("revision")) takeRevisions();
                throw refusal;
            }
        });
        if (done) refresh();
        return done;
    }

    private void takeRevisions() {
        refresh();
        form.edited()
                .ifPresent(edited -> draft.articles().stream()
                        .filter(article -> article.id().equals(edited.id()))
                        .forEach(form::takeRevisionOf));
    }

    private void refresh() {
        draft = manifesto.draft(visitor.require());
        show();
    }

    private void show() {
        written.removeAll();
        written.add(new H2(getTranslation("manifesto.view.articles")));
        if (draft.articles().isEmpty()) written.add(Notices.empty(getTranslation("manifesto.view.empty")));
        var list = new OrderedList();
        list.addClassName("list");
        draft.articles().forEach(article -> list.add(item(article)));
        written.add(list);
        showPublication();
    }

    private Ordered item(Article article) {
        var all = draft.articles();
        var number = all.indexOf(article) + 1;
        var name = getTranslation("manifesto.view.name", number);
        return new Ordered(
                        "article-" + article.id(),
                        new H3(getTranslation("manifesto.article", number, article.title())),
                        Pieces.written(article.text(), "reading"),
                        Pieces.small(getTranslation(
                                "manifesto.view.citations", article.citations().size())))
                .movable(
                        name,
                        number == 1,
                        number == all.size(),
                        shift -> change(Map.of(), () -> manifesto.move(visitor.require(), article.id(), shift)))
                .editable(
                        name,
                        () -> edit(article, number),
                        () -> change(Map.of(), () -> manifesto.remove(visitor.require(), article.id())));
    }

    private void showPublication() {
        if (draft.articles().isEmpty()) {
            publish.showNothing(getTranslation("manifesto.publish.empty"));
            return;
        }
        var preview = manifesto.preview(visitor.require());
        var latest = published.latest();
        publish.show(
                latest.map(p -> new PublishPanel.State(p.version(), p.publishedAt(), ManifestoAddresses.MANIFESTO))
                        .orElseGet(() -> PublishPanel.State.never(ManifestoAddresses.MANIFESTO)),
                latest.filter(p -> p.content().equals(preview)).isPresent(),
                new ManifestoReading(preview),
                this::publish);
    }
}
