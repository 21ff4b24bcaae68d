package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Invitations;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /app/concertations/{slug}/invitations}: the three ways to invite, for the référent. */
@Route(value = "concertations/:slug/invitations", layout = MainLayout.class)
@AnonymousAllowed
class InvitationsView extends Screen implements BeforeEnterObserver {
    private final transient Gate gate;
    private final transient Concertations concertations;
    private final transient Invitations invitations;

    InvitationsView(Gate gate, Concertations concertations, Invitations invitations) {
        this.gate = gate;
        this.concertations = concertations;
        this.invitations = invitations;
    }

    @Override
    protected String title() {
        return getTranslation("forum.invitations.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        gate.known(event)
                .ifPresent(actor ->
                        show(concertations.bySlug(slug, Optional.of(actor)).orElseThrow(NotFoundException::new)));
    }

    private void show(Concertation concertation) {
        var overview = invitations.overview(gate.actor(), concertation.id());
        var addressed = concertations.invitees(gate.actor(), concertation.id()).size();
        show(
                new Heading(
                        Parts.link(ForumNavigation.participate(concertation), concertation.title()),
                        title(),
                        getTranslation("forum.invitations.lead")),
                link(concertation, overview),
                codes(concertation, overview),
                part(
                        "forum.invitations.addresses",
                        new Paragraph(getTranslation("forum.invitations.addresses.lead", addressed)),
                        Parts.link(
                                ForumNavigation.edit(concertation),
                                getTranslation("forum.invitations.addresses.go"),
                                "button",
                                "quiet")));
    }

    private Section link(Concertation concertation, Invitations.Overview overview) {
        var section = part(
                "forum.invitations.link",
                new Paragraph(getTranslation("forum.invitations.link.lead", overview.byLink())));
        overview.link().ifPresent(token -> {
            var address = new TextField(getTranslation("forum.invitations.link.address"));
            address.setValue(Addresses.absolute("/app/" + ForumNavigation.invitation(token)));
            address.setReadOnly(true);
            address.setAutoselect(true);
            address.setWidthFull();
            section.add(address);
        });
        var actions = Parts.actions(new Button(
                getTranslation(
                        overview.link().isPresent() ? "forum.invitations.link.renew" : "forum.invitations.link.make"),
                click -> {
                    invitations.renewLink(gate.actor(), concertation.id());
                    show(concertation);
                }));
        if (overview.link().isPresent())
            actions.add(new Button(getTranslation("forum.invitations.link.close"), click -> {
                invitations.closeLink(gate.actor(), concertation.id());
                show(concertation);
            }));
        section.add(actions);
        return section;
    }

    private Section codes(Concertation concertation, Invitations.Overview overview) {
        var number = new TextField(getTranslation("forum.invitations.codes.number"));
        number.setHelperText(getTranslation("forum.invitations.codes.number.hint", Invitations.MOST_CODES_AT_ONCE));
        number.setAllowedCharPattern("[0-9]");
        number.setManualValidation(true);
        var section = part(
                "forum.invitations.codes",
                new Paragraph(
                        getTranslation("forum.invitations.codes.lead", overview.codesUsed(), overview.codesLeft())),
                number);
        var make = new Button(getTranslation("forum.invitations.codes.make"));
        make.setDisableOnClick(true);
        make.addClickListener(click -> {
            Notices.attempt(
                            this,
                            Map.of("number", number),
                            () -> invitations.makeCodes(gate.actor(), concertation.id(), parsed(number)))
                    .ifPresent(made -> section.add(sheet(concertation, made)));
            make.setEnabled(true);
        });
        var actions = Parts.actions(make);
        if (overview.codesLeft() > 0)
            actions.add(new Button(getTranslation("forum.invitations.codes.cancel"), click -> {
                invitations.cancelCodes(gate.actor(), concertation.id());
                show(concertation);
            }));
        section.add(actions);
        return section;
    }

    /** Slips to cut out, with nothing else on the printed page. */
    private Div sheet(Concertation concertation, List<String> codes) {
        var slips = new UnorderedList();
        slips.addClassName("slips");
        var where = Addresses.absolute("/app/" + ForumNavigation.invitation(""));
        codes.forEach(code -> {
            var shown = new Span(code);
            shown.addClassName("code");
            slips.add(new ListItem(
                    Parts.paragraph("strong", concertation.title()),
                    new Paragraph(getTranslation("forum.invitations.slip", where)),
                    new Paragraph(shown)));
        });
        var print = new NativeButton(
                getTranslation("forum.invitations.codes.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("button");
        var sheet = new Div(
                Parts.paragraph("strong", getTranslation("forum.invitations.codes.once")), new Paragraph(print), slips);
        sheet.addClassNames("sheet", "stack");
        return sheet;
    }

    private static int parsed(TextField number) {
        try {
            return Integer.parseInt(number.getValue());
        } catch (NumberFormatException notANumber) {
            throw new InvalidInput("number", "debate.codes.number", Invitations.MOST_CODES_AT_ONCE);
        }
    }

    private Section part(String titleKey, Component... parts) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.add(parts);
        section.addClassNames("panel", "stack");
        return section;
    }
}
