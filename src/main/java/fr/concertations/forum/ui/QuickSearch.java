package fr.concertations.forum.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.concertations.forum.ForumNavigation;
import java.util.function.Function;

/**
 * A button and two keys that open a sheet over any view: one field, and what answers as one types. Made of elements that
 * every browser has, which open at once, whatever view is behind.
 */
class QuickSearch extends Div {
    private static final int PAUSE_MILLIS = 500;
    private static final int LONGEST = 300;
    private static final String QUESTION_ID = "quick-search-question";
    private static final String KEY = "/";
    private static final String KEYS = KEY + " Control+K";
    /** Keys are ours only outside fields; arrows go from the field to what was found and back; a link closes the sheet, and nothing else takes the focus away from the button. */
    private static final String SHEET_JS = """
            const sheet = this.querySelector('dialog');
            const open = () => {
              if (document.querySelector('dialog[open], vaadin-dialog[opened]')) return;
              sheet.returnValue = '';
              sheet.showModal();
              sheet.querySelector('input').select();
            };
            this.querySelector('.opens').onclick = open;
            sheet.querySelector('.closes').onclick = () => sheet.close();
            sheet.onclick = event => {
              const link = event.target.closest('a');
              if (link) sheet.returnValue = 'left';
              if (link || event.target === sheet) sheet.close();
            };
            sheet.onclose = () => {
              if (sheet.returnValue !== 'left') this.querySelector('.opens').focus();
            };
            sheet.onkeydown = event => {
              event.stopPropagation();
              if (event.key === 'Escape' && !event.isComposing) {
                event.preventDefault();
                return sheet.close();
              }
              const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
              if (!step) return;
              const stops = [sheet.querySelector('input'), ...sheet.querySelectorAll('.answer a, .answer button')];
              const next = stops[stops.indexOf(document.activeElement) + step];
              if (!next) return;
              event.preventDefault();
              next.focus();
            };
            const keys = event => {
              if (!this.isConnected) return document.removeEventListener('keydown', keys);
              const ours = event.ctrlKey || event.metaKey ? /^k$/i.test(event.key) : event.key === '/';
              if (!ours || event.altKey || event.composedPath()[0].closest('input, textarea, select, [contenteditable]')) return;
              event.preventDefault();
              open();
            };
            document.addEventListener('keydown', keys);
            """;

    private final Input question = new Input();
    private final QuickAnswer answer;

    QuickSearch(Function<String, QuickFinds> find) {
        answer = new QuickAnswer(find, this::goOnWith);
        addClassName("quick-search");
        question.setType("search");
        question.setId(QUESTION_ID);
        question.getElement()
                .setAttribute("name", "q")
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("autocomplete", "off")
                .setAttribute("autofocus", true);
        question.setValueChangeMode(ValueChangeMode.LAZY);
        question.setValueChangeTimeout(PAUSE_MILLIS);
        question.addValueChangeListener(change -> answer.to(change.getValue()));
        add(opener(), sheet());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(SHEET_JS);
    }

    private void goOnWith(String words) {
        question.setValue(words);
        question.getElement().callJsFunction("focus");
    }

    private NativeButton opener() {
        var key = new HtmlContainer("kbd");
        key.setText(KEY);
        key.getElement().setAttribute("aria-hidden", "true");
        var opener = new NativeButton();
        opener.add(new Span(getTranslation("forum.quick.open")), key);
        opener.addClassNames("button", "quiet", "opens");
        opener.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-keyshortcuts", KEYS);
        return opener;
    }

    private HtmlContainer sheet() {
        var closer = new NativeButton(getTranslation("forum.quick.close"));
        closer.addClassNames("plain", "closes");
        closer.getElement().setAttribute("type", "button");
        var label = new NativeLabel(getTranslation("forum.quick.label"));
        label.setFor(QUESTION_ID);
        var form = new HtmlContainer("form", label, closer, question);
        form.getElement().setAttribute("role", "search").setAttribute("action", ForumNavigation.search());
        var sheet = new HtmlContainer("dialog", form, answer);
        sheet.getElement().setAttribute("aria-label", getTranslation("forum.quick.title"));
        return sheet;
    }
}
