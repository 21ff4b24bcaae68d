package fr.concertations.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, in the order it is read. Plain text but for one: whoever renders it escapes it.
 *
 * @param lead the sentence that tells why one is written to; also shown beside the subject in lists of mails
 * @param code to be typed somewhere, shown large
 * @param written what somebody wrote in Markdown: the one thing here that is not plain text
 * @param action the one thing to do
 * @param smallPrint why one receives this, and what to do if one should not
 */
public record LetterBody(
        String lead,
        @Nullable String code,
        List<String> paragraphs,
        @Nullable String written,
        List<Section> sections,
        @Nullable Link action,
        List<String> smallPrint) {
    public LetterBody {
        paragraphs = List.copyOf(paragraphs);
        sections = List.copyOf(sections);
        smallPrint = List.copyOf(smallPrint);
    }

    public static LetterBody of(String lead) {
        return new LetterBody(lead, null, List.of(), null, List.of(), null, List.of());
    }

    public LetterBody withCode(String shown) {
        return new LetterBody(lead, shown, paragraphs, written, sections, action, smallPrint);
    }

    public LetterBody withParagraphs(String... said) {
        return new LetterBody(lead, code, List.of(said), written, sections, action, smallPrint);
    }

    /** @param markdown its links are whole */
    public LetterBody withWritten(String markdown) {
        return new LetterBody(lead, code, paragraphs, markdown, sections, action, smallPrint);
    }

    public LetterBody withSections(List<Section> listed) {
        return new LetterBody(lead, code, paragraphs, written, listed, action, smallPrint);
    }

    public LetterBody withAction(String label, String address) {
        return new LetterBody(lead, code, paragraphs, written, sections, new Link(label, address), smallPrint);
    }

    public LetterBody withSmallPrint(String... said) {
        return new LetterBody(lead, code, paragraphs, written, sections, action, List.of(said));
    }

    /** @param address absolute */
    public record Link(String label, String address) {
        public Link {
            LetterLinks.requireAbsolute(address);
        }
    }

    /** Some things under a heading; without one when it is empty. */
    public record Section(String heading, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * @param address absolute
     * @param detail a line below; may be empty
     */
    public record Item(String title, @Nullable String address, String detail) {
        public Item {
            if (address != null) LetterLinks.requireAbsolute(address);
        }
    }
}
