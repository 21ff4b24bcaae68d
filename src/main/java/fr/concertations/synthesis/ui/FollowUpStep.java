package fr.concertations.synthesis.ui;

import fr.concertations.debate.Concertation;

/** What a référent does after a concertation, in this order. Texts: {@code synthesis.step.<NAME>}. */
public enum FollowUpStep {
    HARVEST("recolte"),
    SYNTHESIS("synthese"),
    CONCLUSIONS("conclusions"),
    GRID("grille");

    private final String path;

    FollowUpStep(String path) {
        this.path = path;
    }

    /** Address of the view, relative to the application. */
    public String of(Concertation concertation) {
        return "concertations/" + concertation.slug() + "/" + path;
    }
}
