package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.DataRequests;
import fr.concertations.identity.MyData;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** Buttons that give one’s data. Their address belongs to this page of this browser, and serves once each time a button is pressed. */
class DataDownloads extends Div {
    private final transient DataRequests requests;
    private final transient AccountId person;

    DataDownloads(AccountId person, MyData data, DataRequests requests) {
        this.person = person;
        this.requests = requests;
        addClassName("actions");
        offer("erasure.data.json", "donnees.json", "application/json", out -> data.writeJson(person, out));
        offer("erasure.data.csv", "donnees.zip", "application/zip", out -> data.writeCsv(person, out, language()));
    }

    /** Writes all of it. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private void offer(String key, String file, String type, Content content) {
        var asked = new AtomicBoolean();
        DownloadHandler handler = event -> send(event, asked, file, type, content);
        var link = new Anchor();
        link.setHref(handler);
        link.getElement().setAttribute("hidden", true).setAttribute("download", file);
        link.setRouterIgnore(true);
        add(Pieces.button(getTranslation(key), () -> ask(asked, link)), link);
    }

    private void ask(AtomicBoolean asked, Anchor link) {
        var wait = requests.take(person);
        if (wait.isPresent()) {
            Notices.refused(this, "erasure.data.tooMany", wait.get().toMinutes() + 1);
            return;
        }
        asked.set(true);
        link.getElement().callJsFunction("click");
        Notices.done(this, "erasure.data.coming");
    }

    private static void send(DownloadEvent event, AtomicBoolean asked, String file, String type, Content content)
            throws IOException {
        if (!asked.getAndSet(false)) {
            event.getResponse().setStatus(403);
            return;
        }
        event.setFileName(file);
        event.setContentType(type);
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = event.getOutputStream()) {
            content.writeTo(out);
        }
    }

    private Locale language() {
        return getLocale();
    }
}
