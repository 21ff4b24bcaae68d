package fr.concertations.contribution;

import fr.concertations.search.FacetValue;

/** Nothing is deleted: it is hidden by a moderator or withdrawn by its author. Texts: {@code contribution.state.<NAME>}. */
public enum ContributionState {
    PUBLISHED,
    HIDDEN,
    WITHDRAWN;

    /** As search offers it. */
    public FacetValue facet() {
        return FacetValue.translated(name(), "contribution.state." + this);
    }
}
