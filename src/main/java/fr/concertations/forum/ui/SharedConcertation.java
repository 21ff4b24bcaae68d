package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Posters;
import fr.concertations.debate.SharedPages;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.web.util.HtmlUtils;

/** What leads to a concertation from elsewhere, to be copied, printed and told. */
class SharedConcertation extends Section {
    private static final String FRAME =
            "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"430\" loading=\"lazy\"></iframe>";
    private static final String SIDE = "160";

    SharedConcertation(Concertation debate, Posters.Poster poster, Consumer<String> tell) {
        addClassNames("panel", "stack");
        var link = new TextField(getTranslation("sharing.link"));
        link.setValue(Addresses.absolute(poster.path()));
        link.setAutoselect(true);
        link.setReadOnly(true);
        link.setWidthFull();
        var frame = new TextArea(getTranslation("sharing.frame"));
        frame.setHelperText(getTranslation("sharing.frame.hint"));
        frame.setValue(FRAME.formatted(
                Addresses.absolute(SharedPages.embedded(debate)), HtmlUtils.htmlEscape(debate.title(), "UTF-8")));
        frame.setAutoselect(true);
        frame.setReadOnly(true);
        frame.setWidthFull();
        add(new H2(debate.title()), code(debate, poster), link, elsewhere(poster, tell), frame);
    }

    private Div code(Concertation debate, Posters.Poster poster) {
        var code = new Image(SharedPages.code(poster), getTranslation("sharing.code", debate.title()));
        code.getElement().setAttribute("width", SIDE).setAttribute("height", SIDE);
        var download = Parts.pageLink(SharedPages.code(poster), getTranslation("sharing.code.download"));
        download.getElement().setAttribute("download", debate.slug() + ".svg");
        return new Div(
                code,
                Parts.actions(
                        Parts.link(ForumNavigation.meeting(debate), getTranslation("meeting.go"), "button", "quiet"),
                        Parts.pageLink(
                                SharedPages.poster(debate), getTranslation("sharing.poster.go"), "button", "quiet"),
                        Parts.pageLink(
                                SharedPages.embedded(debate), getTranslation("sharing.frame.see"), "button", "quiet"),
                        download));
    }

    private Div elsewhere(Posters.Poster poster, Consumer<String> tell) {
        var where = new TextArea(getTranslation("sharing.elsewhere"));
        where.setHelperText(getTranslation("sharing.elsewhere.hint"));
        where.setValue(poster.elsewhere());
        where.setMaxLength(Posters.LONGEST_ELSEWHERE);
        where.setManualValidation(true);
        where.setWidthFull();
        var save = Pieces.button(getTranslation("sharing.elsewhere.save"), () -> {
            if (Notices.attempt(this, Map.of("elsewhere", where), () -> tell.accept(where.getValue())))
                Notices.done(this, "sharing.saved");
        });
        return new Div(new WithExample(where, getTranslation("sharing.elsewhere.example")), Parts.actions(save));
    }
}
