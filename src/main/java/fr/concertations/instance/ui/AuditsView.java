package fr.concertations.instance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.instance.Audit;
import fr.concertations.instance.Audits;
import fr.concertations.kernel.Typography;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.shell.SignInFirst;
import java.util.List;

/** {@code /app/administration/accessibilite}: what the site may say of its accessibility, and the audit it rests on. */
@Route(value = "administration/accessibilite", layout = MainLayout.class)
@AnonymousAllowed
class AuditsView extends Screen implements BeforeEnterObserver {
    private final transient CurrentActor visitor;
    private final transient Audits audits;

    AuditsView(CurrentActor visitor, Audits audits) {
        this.visitor = visitor;
        this.audits = audits;
    }

    @Override
    protected String title() {
        return getTranslation("instance.audits");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.get().ifPresentOrElse(this::show, () -> SignInFirst.before(event));
    }

    private void show(Actor actor) {
        var all = audits.all(actor);
        var state = audits.state();
        var now = new Paragraph(
                getTranslation("instance.conformity.now", getTranslation("instance.conformity." + state.conformity())));
        now.addClassName("strong");
        var entering = new Section(
                new H2(getTranslation("instance.audit.new")),
                new Paragraph(getTranslation("instance.audit.new.lead")),
                new AuditForm(this::enter));
        entering.addClassName("stack");
        show(
                new Heading(
                        Pieces.link("administration/site", getTranslation("instance.title")),
                        title(),
                        getTranslation("instance.audits.lead")),
                now,
                Pieces.actions(Pieces.pageLink(
                        "/accessibilite", getTranslation("instance.accessibility.title"), "button", "quiet")),
                entered(all),
                entering);
    }

    private void enter(AuditForm form) {
        var actor = visitor.require();
        if (!Notices.attempt(this, form.fields(), () -> audits.enter(actor, form.draft()))) return;
        show(actor);
        Notices.done(this, "instance.audit.entered");
    }

    private Component entered(List<Audit> all) {
        if (all.isEmpty()) return Notices.empty(getTranslation("instance.audit.none"));
        var list = new OrderedList();
        list.addClassName("rows");
        all.forEach(audit -> list.add(new ListItem(
                new Span(getTranslation(
                        "instance.audit.line",
                        Typography.date(audit.auditedOn(), getLocale()),
                        audit.auditor(),
                        audit.percent())),
                Pieces.small(getTranslation(
                        "instance.audit.validUntil", Typography.date(audit.validUntil(), getLocale()))))));
        return list;
    }
}
