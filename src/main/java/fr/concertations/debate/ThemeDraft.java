package fr.concertations.debate;

import fr.concertations.kernel.InvalidInput;

/** A theme a concertation proposes; the code is the same from one concertation to the other. */
public record ThemeDraft(String code, String label) {
    private static final int LONGEST = 200;

    public ThemeDraft {
        code = code.strip();
        label = label.strip();
        if (code.isEmpty() || label.isEmpty() || label.length() > LONGEST)
            throw new InvalidInput("themes", "debate.themes.label", LONGEST);
    }
}
