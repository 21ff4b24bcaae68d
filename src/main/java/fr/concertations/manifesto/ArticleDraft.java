package fr.concertations.manifesto;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.Typography;
import java.util.List;

/** An article as somebody writes it. @param text Markdown */
public record ArticleDraft(String title, String text, List<CitedCell> citations) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 10_000;

    public ArticleDraft {
        title = Typography.french(title.strip());
        text = Typography.french(text.strip());
        citations = citations.stream().distinct().toList();
    }

    /** @throws InvalidInput at {@code title}, {@code text}, {@code citations} when it cites nothing */
    void requireComplete() {
        require("title", title, LONGEST_TITLE);
        require("text", text, LONGEST_TEXT);
        if (citations.isEmpty()) throw new InvalidInput("citations", "manifesto.citations.none");
    }

    private static void require(String field, String typed, int longest) {
        if (typed.isEmpty()) throw new InvalidInput(field, "manifesto." + field + ".missing");
        if (typed.length() > longest) throw new InvalidInput(field, "manifesto.text.tooLong", longest);
    }
}
