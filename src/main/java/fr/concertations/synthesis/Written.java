package fr.concertations.synthesis;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.Typography;

/** What a référent typed: cleaned and measured once, refused at its field. */
final class Written {
    static final int LONGEST_INTRO = 20_000;

    private Written() {}

    static String required(String field, String typed, int longest) {
        var text = optional(field, typed, longest);
        if (text.isEmpty()) throw new InvalidInput(field, "synthesis.text.required");
        return text;
    }

    static String optional(String field, String typed, int longest) {
        var text = Typography.french(typed.strip());
        if (text.length() > longest) throw new InvalidInput(field, "synthesis.text.tooLong", longest);
        return text;
    }
}
