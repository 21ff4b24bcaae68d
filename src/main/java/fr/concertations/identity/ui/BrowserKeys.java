package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import com.vaadin.flow.function.SerializableConsumer;
import fr.concertations.shell.Notices;
import java.util.Set;

/** Asks the browser for a passkey; what it answers, or why it did not, comes back. */
final class BrowserKeys {
    private static final String CONVERSIONS = """
            const asked = JSON.parse($0);
            const bytes = text => Uint8Array.from(
              atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
            const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
              .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
            const named = keys => (keys || []).map(key => ({ ...key, id: bytes(key.id) }));
            asked.challenge = bytes(asked.challenge);
            const answered = (key, response) => JSON.stringify({
              id: key.id, rawId: text(key.rawId), type: key.type,
              authenticatorAttachment: key.authenticatorAttachment || undefined,
              clientExtensionResults: key.getClientExtensionResults(), response });
            """;

    private static final String CREATE = CONVERSIONS + """
            asked.user.id = bytes(asked.user.id);
            asked.excludeCredentials = named(asked.excludeCredentials);
            const key = await navigator.credentials.create({ publicKey: asked });
            return answered(key, {
              attestationObject: text(key.response.attestationObject),
              clientDataJSON: text(key.response.clientDataJSON),
              transports: key.response.getTransports ? key.response.getTransports() : [] });
            """;

    private static final String GET = CONVERSIONS + """
            asked.allowCredentials = named(asked.allowCredentials);
            const key = await navigator.credentials.get({ publicKey: asked });
            return answered(key, {
              authenticatorData: text(key.response.authenticatorData),
              clientDataJSON: text(key.response.clientDataJSON),
              signature: text(key.response.signature),
              userHandle: key.response.userHandle ? text(key.response.userHandle) : undefined });
            """;

    private static final String NAMED = "try { %s } catch (failure) { return 'failed ' + failure.name; }";
    private static final String FAILED = "failed ";
    private static final Set<String> EXPLAINED = Set.of("InvalidStateError", "NotAllowedError", "SecurityError");

    private BrowserKeys() {}

    /** @param json options of a registration @param done with the answer, as JSON */
    static void create(Component on, String json, SerializableConsumer<String> done) {
        ask(on, CREATE, json, done);
    }

    /** @param json options of a sign-in @param done with the answer, as JSON */
    static void get(Component on, String json, SerializableConsumer<String> done) {
        ask(on, GET, json, done);
    }

    /** Hides it in a browser that has no passkeys at all. */
    static void showWhereThereAreKeys(Component component) {
        component.getElement().executeJs("this.hidden = !window.PublicKeyCredential");
    }

    private static void ask(Component on, String script, String json, SerializableConsumer<String> done) {
        PendingJavaScriptResult result = on.getElement().executeJs(NAMED.formatted(script), json);
        result.then(
                String.class,
                answer -> {
                    if (answer.startsWith(FAILED)) refused(on, answer.substring(FAILED.length()));
                    else done.accept(answer);
                },
                failure -> refused(on, ""));
    }

    private static void refused(Component on, String error) {
        Notices.refused(on, "passkey.error." + (EXPLAINED.contains(error) ? error : "other"));
    }
}
