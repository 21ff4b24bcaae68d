package fr.concertations.mail;

import fr.concertations.kernel.Markdown;
import fr.concertations.kernel.Texts;
import fr.concertations.mail.LetterBody.Item;
import fr.concertations.mail.LetterBody.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A letter for whoever reads plain text: short lines, and each link alone on its own. */
@Component
class TextLetter {
    private static final String INDENT = "  ";

    private final Texts texts;
    private final Sender sender;

    TextLetter(Texts texts, Sender sender) {
        this.texts = texts;
        this.sender = sender;
    }

    String of(Sealed letter) {
        var body = letter.body();
        var blocks = new ArrayList<String>();
        blocks.add(Lines.wrapped(body.lead(), ""));
        if (body.code() != null) blocks.add(INDENT + body.code());
        for (var paragraph : body.paragraphs()) blocks.add(Lines.wrapped(paragraph, ""));
        if (body.written() != null) blocks.add(Lines.written(Markdown.toLetter(body.written())));
        for (var section : body.sections()) blocks.addAll(section(section));
        if (body.action() != null)
            blocks.add(link(body.action().label(), body.action().address(), letter.locale()));
        blocks.add(end(letter));
        return String.join("\n\n", blocks) + "\n";
    }

    private static List<String> section(Section section) {
        var blocks = new ArrayList<String>();
        if (!section.heading().isEmpty()) blocks.add(Lines.underlined(section.heading()));
        for (var item : section.items()) blocks.add(item(item));
        return blocks;
    }

    private static String item(Item item) {
        var lines = new ArrayList<String>();
        lines.add("* " + Lines.wrapped(item.title(), INDENT).substring(INDENT.length()));
        if (!item.detail().isEmpty()) lines.add(Lines.wrapped(item.detail(), INDENT));
        if (item.address() != null) lines.add(INDENT + item.address());
        return String.join("\n", lines);
    }

    /** After the mark at which mail programs recognise what is no longer the letter. */
    private String end(Sealed letter) {
        var lines = new ArrayList<String>();
        lines.add("-- ");
        lines.add(Lines.wrapped(sender.name(letter.locale()), ""));
        for (var said : letter.body().smallPrint()) lines.add(Lines.wrapped(said, ""));
        if (sender.replyTo().isEmpty()) lines.add(Lines.wrapped(texts.get("mail.noAnswer", letter.locale()), ""));
        if (letter.unsubscribe() != null)
            lines.add(link(texts.get("mail.unsubscribe", letter.locale()), letter.unsubscribe(), letter.locale()));
        return String.join("\n", lines);
    }

    private String link(String label, String address, Locale locale) {
        return Lines.wrapped(texts.get("mail.link", locale, label), "") + "\n" + address;
    }
}
