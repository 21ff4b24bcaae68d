package fr.concertations.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import fr.concertations.testing.Jar;
import java.nio.file.Path;
import java.util.Map;

/** The packaged program on a fresh installation, the mail server it writes to, and the people who come to it. */
record ServedSite(Browser browser, Jar jar, GreenMail post, String address) implements AutoCloseable {
    static ServedSite on(Path data, String... options) throws Exception {
        var browser = Chromium.shared().browser();
        var post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        try {
            var jar = Jar.serve(
                    Map.of(
                            "SMTP_HOST", "127.0.0.1",
                            "SMTP_PORT", String.valueOf(post.getSmtp().getPort()),
                            "SMTP_FROM", "concertations@exemple.fr"),
                    data,
                    options);
            return new ServedSite(browser, jar, post, jar.site());
        } catch (Exception neverReady) {
            post.stop();
            throw neverReady;
        }
    }

    /** In a browser of their own, reading the mail of an address of their own. */
    Person somebody(String name) {
        return new Person(browser, address, name + "@exemple.fr", post);
    }

    @Override
    public void close() throws Exception {
        jar.close();
        post.stop();
    }
}
