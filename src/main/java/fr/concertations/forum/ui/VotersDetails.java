package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.ballot.KnownVoters;
import fr.concertations.ballot.KnownWords;
import fr.concertations.contribution.ContributionId;
import fr.concertations.kernel.FewPeople;

/** What is known of those who took a position on a contribution; counted only for whoever opens it. */
class VotersDetails extends NativeDetails {
    private final transient KnownVoters voters;
    private final transient ContributionId contribution;
    private final Paragraph known = new Paragraph();

    VotersDetails(KnownVoters voters, ContributionId contribution) {
        this.voters = voters;
        this.contribution = contribution;
        known.addClassName("small");
        setSummaryText(getTranslation("forum.positions.known"));
        setContent(known);
        addToggleListener(toggle -> refresh());
    }

    /** Somebody took or withdrew a position. */
    void refresh() {
        if (isOpen())
            known.setText(new KnownWords(this::getTranslation)
                    .said(voters.on(contribution))
                    .orElseGet(() -> getTranslation("forum.positions.known.few", FewPeople.ENOUGH)));
    }
}
