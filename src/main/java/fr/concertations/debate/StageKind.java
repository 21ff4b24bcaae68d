package fr.concertations.debate;

import java.util.Set;

/** The étapes of a concertation, in their usual order, with what each opens unless told otherwise. Texts: {@code debate.stage.<NAME>}. */
public enum StageKind {
    INFORMATION(),
    CONTRIBUTION(Act.CONTRIBUTE, Act.ARGUE),
    VOTE(Act.VOTE, Act.ARGUE),
    SYNTHESIS(),
    CONCLUSION(),
    FOLLOW_UP();

    private final Set<Act> opens;

    StageKind(Act... opens) {
        this.opens = Set.of(opens);
    }

    public Set<Act> opens() {
        return opens;
    }
}
