package fr.concertations.territory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.shell.Pieces;
import fr.concertations.territory.Logo;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A logo: a file one chooses, shown as pages will show it before anything is kept. */
class LogoField extends Div implements HasValidation {
    private static final String ID = "logo";
    private static final String HINT = "logo-hint";
    private static final String ERROR = "logo-error";
    /** Sends the file as soon as it is chosen, then tells the server to look at what came. */
    private static final String SEND_JS = """
            this.addEventListener('change', () => {
              const file = this.files[0];
              if (!file) return;
              fetch(this.dataset.to, { method: 'POST', body: file })
                .catch(() => {})
                .finally(() => { this.value = ''; this.dispatchEvent(new CustomEvent('sent')); });
            });
            """;

    private final String territory;
    private final Input file = new Input();
    private final Paragraph error = new Paragraph();
    private final Div shown = new Div();
    private final transient AtomicReference<byte @Nullable []> received = new AtomicReference<>();
    private transient Runnable changed = () -> {};
    private transient Optional<Logo> logo = Optional.empty();

    LogoField(String territory) {
        this.territory = territory;
        file.setType("file");
        file.setId(ID);
        file.getElement().setAttribute("accept", "image/png,image/jpeg,image/webp");
        file.getElement().setAttribute("aria-describedby", HINT + " " + ERROR);
        file.getElement().setAttribute("data-to", new Receiver());
        file.getElement().addEventListener("sent", sent -> take(received.getAndSet(null)));
        var label = new NativeLabel(getTranslation("territory.look.logo"));
        label.setFor(ID);
        var hint = Pieces.small(getTranslation("territory.look.logo.hint", Logo.LARGEST_FILE / 1_000_000));
        hint.setId(HINT);
        error.setId(ERROR);
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        shown.addClassName("actions");
        addClassNames("stack", "logo-field");
        add(label, hint, file, error, shown);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        file.getElement().executeJs(SEND_JS);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    void show(Optional<Logo> kept) {
        logo = kept;
        shown.removeAll();
        kept.ifPresent(one -> {
            shown.add(tile(one));
            shown.add(Pieces.button(getTranslation("territory.look.logo.remove"), () -> replace(Optional.empty())));
        });
    }

    Optional<Logo> logo() {
        return logo;
    }

    Image picture(Logo one) {
        var image = new Image(one.dataUrl(), territory);
        image.addClassName("territory-logo");
        return image;
    }

    private Div tile(Logo one) {
        return new Div(
                picture(one),
                Pieces.small(getTranslation("territory.look.logo.measure", one.width(), one.height(), one.bytes())));
    }

    /** @param sent null when nothing came whole */
    void take(byte @Nullable [] sent) {
        setInvalid(false);
        if (sent == null) return;
        try {
            replace(Optional.of(Logo.from(sent)));
        } catch (InvalidInput refusal) {
            setErrorMessage(getTranslation(refusal.messageKey(), refusal.arguments()));
            setInvalid(true);
        }
    }

    private void replace(Optional<Logo> other) {
        show(other);
        changed.run();
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        if (!invalid) error.setText("");
        file.getElement().setAttribute("aria-invalid", String.valueOf(invalid));
    }

    @Override
    public boolean isInvalid() {
        return !error.getText().isEmpty();
    }

    /** Reads one byte more than is allowed at most: enough to know that it is too much. */
    private final class Receiver implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            received.set(event.getInputStream().readNBytes(Logo.LARGEST_FILE + 1));
        }
    }
}
