package fr.concertations.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.ballot.Ballots;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Drafts;
import fr.concertations.contribution.SimilarContributions;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.UUID;

/** {@code /app/concertations/{slug}/contribuer}: say one thing, well, with examples beside the fields. */
@Route(value = "concertations/:slug/contribuer", layout = MainLayout.class)
@AnonymousAllowed
class ContributeView extends Screen implements BeforeEnterObserver {
    private final transient Gate gate;
    private final transient Concertations concertations;
    private final transient Contributions contributions;
    private final transient GuestDoor door;
    private final transient Drafts drafts;
    private final transient SimilarContributions similar;
    private final transient Ballots ballots;
    private final transient Clock clock;

    ContributeView(
            Gate gate,
            Concertations concertations,
            Contributions contributions,
            GuestDoor door,
            Drafts drafts,
            SimilarContributions similar,
            Ballots ballots,
            Clock clock) {
        this.gate = gate;
        this.concertations = concertations;
        this.contributions = contributions;
        this.door = door;
        this.drafts = drafts;
        this.similar = similar;
        this.ballots = ballots;
        this.clock = clock;
    }

    @Override
    protected String title() {
        return getTranslation("forum.contribute.title");
    }

    /** Closed is said before anything is asked; an address that opens nothing to a stranger leads to the sign-in. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        var found = concertations.bySlug(slug, gate.visitor());
        if (found.isEmpty()) {
            if (gate.known(event).isPresent()) throw new NotFoundException();
        } else if (!found.get().isOpen(Act.CONTRIBUTE, clock.instant())) showClosed(found.get());
        else if (gate.introduced(event).isPresent()) showForm(found.get());
    }

    private void showForm(Concertation concertation) {
        var keepers = new ArrayDeque<DraftKeeper>();
        var form = new ContributionForm(
                concertation,
                "forum.contribute.send",
                filled -> send(concertation, filled, keepers.getFirst().requestKey()));
        keepers.add(new DraftKeeper(gate, drafts, concertation, form));
        form.help(
                new SimilarOnes(
                        gate, similar, ballots, concertation, concertation.isOpen(Act.VOTE, clock.instant()), form),
                keepers.getFirst());
        show(new Heading(eyebrow(concertation), title(), getTranslation("forum.contribute.lead")), form);
    }

    private void showClosed(Concertation concertation) {
        show(new Heading(eyebrow(concertation), getTranslation("forum.contribute.closed"), null));
        add(new Openings(concertation, clock.instant()), Parts.actions(back(concertation)));
    }

    private void send(Concertation concertation, ContributionForm form, UUID requestKey) {
        var isGuest = gate.visitor().filter(Actor::isGuest).isPresent();
        if (isGuest && form.looksAutomatic())
            form.proof()
                    .ask(
                            door.challenge(),
                            proof -> submit(concertation, form, requestKey, () -> door.requireProof(proof)));
        else submit(concertation, form, requestKey, () -> {});
    }

    private void submit(Concertation concertation, ContributionForm form, UUID requestKey, Runnable before) {
        Notices.attempt(this, form.fields(), () -> {
                    before.run();
                    return contributions.submit(
                            gate.acting(Act.CONTRIBUTE), concertation.id(), form.draft(), requestKey);
                })
                .ifPresentOrElse(id -> thank(concertation, id), form::release);
    }

    private void thank(Concertation concertation, ContributionId id) {
        var read =
                Parts.link(ForumNavigation.contribution(id), getTranslation("forum.contribute.thanks.read"), "button");
        var again = new Button(getTranslation("forum.contribute.again"), click -> showForm(concertation));
        var links = Parts.actions(read, again);
        if (concertation.isOpen(Act.VOTE, clock.instant()))
            links.add(Parts.link(
                    ForumNavigation.vote(concertation), getTranslation("forum.next.vote.go"), "button", "quiet"));
        show(
                new Heading(
                                eyebrow(concertation),
                                getTranslation("forum.contribute.thanks"),
                                getTranslation("forum.contribute.thanks.lead"))
                        .focused(),
                new Paragraph(getTranslation("forum.contribute.thanks.next")));
        Openings.next(this, concertation, clock.instant()).ifPresent(this::add);
        gate.visitor().filter(Actor::isGuest).ifPresent(guest -> add(keep(concertation)));
        add(links);
    }

    private Paragraph keep(Concertation concertation) {
        var keep = Parts.paragraph("panel", getTranslation("forum.contribute.thanks.guest") + " ");
        keep.add(Parts.link(
                ForumNavigation.signInThen(ForumNavigation.participate(concertation)),
                getTranslation("forum.contribute.thanks.guest.go")));
        return keep;
    }

    private Anchor eyebrow(Concertation concertation) {
        return Parts.link(ForumNavigation.participate(concertation), concertation.title());
    }

    private Anchor back(Concertation concertation) {
        return Parts.link(ForumNavigation.participate(concertation), getTranslation("forum.back"), "button", "quiet");
    }
}
