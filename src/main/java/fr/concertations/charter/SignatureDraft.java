package fr.concertations.charter;

import fr.concertations.kernel.InvalidInput;

/** Who signs for a collectivité and in what function. */
public record SignatureDraft(String name, String function) {
    public static final int LONGEST = 120;

    public SignatureDraft {
        name = name.strip();
        function = function.strip();
    }

    /** @throws InvalidInput at the first field that is empty or too long */
    void requireComplete() {
        requireText("name", name);
        requireText("function", function);
    }

    private static void requireText(String field, String text) {
        if (text.isEmpty()) throw new InvalidInput(field, "charter.sign." + field + ".missing");
        if (text.length() > LONGEST) throw new InvalidInput(field, "charter.sign.tooLong", LONGEST, text.length());
    }
}
