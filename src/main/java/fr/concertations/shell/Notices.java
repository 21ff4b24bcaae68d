package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells people what happened: done, or refused and at which field; what they typed stays. */
public final class Notices {
    private static final int READING_MILLIS = 5000;

    private Notices() {}

    /** A short word that something was done, read out by screen readers. */
    public static void done(Component on, String key, Object... arguments) {
        var notice = Notification.show(
                on.getTranslation(key, arguments), READING_MILLIS, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notice.setAssertive(false);
    }

    /** Something could not be done, for a reason that belongs to no field. */
    public static void refused(Component on, String key, Object... arguments) {
        var notice = Notification.show(on.getTranslation(key, arguments), READING_MILLIS, Notification.Position.MIDDLE);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
    }

    /**
     * Runs what a button asks for. A refusal is shown at the field it names, among those given by name, or as a notice.
     *
     * @return what came out; empty when refused
     */
    public static <T> Optional<T> attempt(
            Component on, Map<String, ? extends HasValidation> fields, Supplier<T> action) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            return Optional.of(action.get());
        } catch (InvalidInput refusal) {
            refuse(on, fields, refusal);
        } catch (NotAllowed refusal) {
            refused(on, refusal.messageKey());
        }
        return Optional.empty();
    }

    /** The same for an action that returns nothing. @return whether it was done */
    public static boolean attempt(Component on, Map<String, ? extends HasValidation> fields, Runnable action) {
        return attempt(on, fields, () -> {
                    action.run();
                    return true;
                })
                .isPresent();
    }

    private static void refuse(Component on, Map<String, ? extends HasValidation> fields, InvalidInput refusal) {
        var field = fields.get(refusal.field());
        if (field == null) {
            refused(on, refusal.messageKey(), refusal.arguments());
            return;
        }
        field.setErrorMessage(on.getTranslation(refusal.messageKey(), refusal.arguments()));
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) focusable.focus();
    }

    /** A block that says there is nothing here yet, and what to do. */
    public static Div empty(String text) {
        var block = new Div(text);
        block.addClassName("empty");
        return block;
    }

    /** Goes to a plain page outside the application. */
    public static void leaveTo(String path) {
        UI.getCurrent().getPage().setLocation(path);
    }
}
