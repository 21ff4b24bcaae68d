package fr.concertations.testing;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationDraft;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.StageDraft;
import fr.concertations.debate.StageKind;
import fr.concertations.debate.ThemeDraft;
import fr.concertations.debate.Visibility;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Channel;
import fr.concertations.territory.Territory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A territory that signed, its référent, and concertations in whatever étape a test needs. */
public record Scene(
        Places places, People people, Concertations concertations, Contributions contributions, Clock clock) {
    /** A concertation and the person who leads it. */
    public record Stage(Territory territory, Actor referent, Concertation concertation) {}

    /** Open to contributions, arguments and votes alike. */
    public Stage everythingOpen() {
        return opened(Visibility.PUBLIC, Set.of(), everything());
    }

    /** In one usual étape from yesterday to tomorrow. */
    public Stage in(StageKind kind) {
        var now = clock.instant();
        return opened(
                Visibility.PUBLIC,
                Set.of(),
                StageDraft.usual(kind, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1))));
    }

    /** Everything open, for invited people only. */
    public Stage byInvitation(String... invitees) {
        return opened(Visibility.INVITATION, Set.of(invitees), everything());
    }

    public Stage opened(Visibility visibility, Set<String> invitees, StageDraft... stages) {
        var territory = places.somewhere();
        var referent = places.signed(territory);
        var id = concertations.create(referent, draft(territory, visibility, invitees, stages));
        concertations.open(referent, id);
        return new Stage(territory, referent, concertations.require(id, Optional.of(referent)));
    }

    public ConcertationDraft draft(
            Territory territory, Visibility visibility, Set<String> invitees, StageDraft... stages) {
        return new ConcertationDraft(
                "L’IA à l’accueil " + UUID.randomUUID().toString().substring(0, 8),
                "Avant de décider, nous vous demandons à quelles conditions.",
                "Tous les habitants",
                List.of(territory.code()),
                List.of("Quelles garanties voulez-vous ?"),
                List.of(new ThemeDraft("accueil", "Accueil et démarches")),
                List.of(stages),
                visibility,
                invitees);
    }

    /** Something a citizen contributes there. */
    public Contribution contribution(Stage stage) {
        return contribution(stage, people.citizen());
    }

    public Contribution contribution(Stage stage, Actor author) {
        var draft = new ContributionDraft(
                ContributionKind.PROPOSAL,
                stage.concertation().themes().getFirst().id(),
                "Toujours pouvoir parler à un agent",
                "Si la machine ne comprend pas, il faut un bouton pour joindre quelqu’un, tout de suite.");
        var id = contributions.submit(author, stage.concertation().id(), draft, UUID.randomUUID());
        return contributions.require(id, Optional.of(author));
    }

    /** Something an import brought there, whatever is open. */
    public Contribution record(Stage stage) {
        var id = contributions.record(
                people.accounts().imported(null),
                Optional.empty(),
                stage.concertation().id(),
                new ContributionDraft(
                        ContributionKind.RISK, null, "Des réponses sans personne", "Sans recours possible."),
                Channel.IMPORT,
                clock.instant());
        return contributions.unchecked(id).orElseThrow();
    }

    /** A stage where everything is open, from yesterday on. */
    public StageDraft everything() {
        var now = clock.instant();
        return new StageDraft(
                StageKind.CONTRIBUTION, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)), true, true, true);
    }
}
