package fr.concertations.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more before something that others will see at once. */
public final class Confirmation {
    private Confirmation() {}

    /** @param go what the button that does it says; the other one goes back */
    public static void ask(String title, String text, String go, String back, Runnable action) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.add(new Paragraph(text));
        dialog.getFooter().add(Pieces.button(back, dialog::close), Pieces.mainButton(go, () -> {
            dialog.close();
            action.run();
        }));
        dialog.open();
    }
}
