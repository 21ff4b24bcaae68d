package fr.concertations.command;

import fr.concertations.identity.FirstAdministrator;
import java.io.PrintWriter;
import org.springframework.context.ConfigurableApplicationContext;

/** What somebody who just started the server wants to read: where it is, where its data is, how to enter first. */
record Greeting(
        ConfigurableApplicationContext context, DataFolder folder, DatabaseAddress database, MailSettings mail) {
    void print(PrintWriter out) {
        var site = "http://localhost:" + port("local.server.port");
        out.println();
        say(out, "command.greeting.ready", site);
        if (database.isEmbedded()) say(out, "command.greeting.data", folder.root());
        else say(out, "command.greeting.externalData", folder.root(), database.place());
        say(out, mail.isConfigured() ? "command.greeting.mail" : "command.greeting.noMail", mail.server());
        say(out, "command.greeting.management", "http://localhost:" + port("local.management.port"));
        context.getBean(FirstAdministrator.class)
                .linkAtFirstStart()
                .ifPresent(
                        token -> say(out, "command.greeting.firstAdministrator", site + "/app/premier-acces/" + token));
        say(out, "command.greeting.stop");
        out.println();
        out.flush();
    }

    private String port(String property) {
        return context.getEnvironment().getRequiredProperty(property);
    }

    private static void say(PrintWriter out, String key, Object... arguments) {
        out.println(Sentences.get(key, arguments));
    }
}
