package fr.concertations.command;

import fr.concertations.kernel.HttpUrl;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the site until it is told to stop. What can be refused is refused before the application starts. */
@Command(name = "serve")
final class ServeCommand extends DataCommand {
    private final Class<?> application;

    @Option(names = "--port", paramLabel = "<port>", defaultValue = "8080", descriptionKey = "command.option.port")
    private int port;

    @Option(names = "--demo", descriptionKey = "command.option.demo")
    private boolean demo;

    @Option(names = "--management-port", paramLabel = "<port>", descriptionKey = "command.option.managementPort")
    private @Nullable Integer managementPort;

    @Option(
            names = "--management-address",
            paramLabel = "<adresse>",
            defaultValue = "127.0.0.1",
            descriptionKey = "command.option.managementAddress")
    private String managementAddress = "127.0.0.1";

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Ports.requireReadable(port);
        var mail = new MailSettings(System.getenv());
        var settings = settings(mail);
        var folder = folder();
        folder.prepare();
        try (var lock = ServerLock.take(folder, port)) {
            Ports.requireFree(port);
            settings.putAll(management());
            var database = Database.open(folder, System.getenv());
            var context = new ApplicationRun(application, folder, database).serving(settings);
            if (demo) context.getBeanProvider(Demonstration.class).ifAvailable(Demonstration::fillIfEmpty);
            ConsoleLog.warnFromNowOn();
            new Greeting(context, folder, database, mail).print(out());
            waitForTheEnd(context);
        }
        return ExitCode.DONE.number();
    }

    private Map<String, String> settings(MailSettings mail) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("server.port", String.valueOf(port));
        settings.put("concertations.demonstration", String.valueOf(demo));
        settings.put("concertations.passkeys.required", String.valueOf(passkeysRequired()));
        siteAddress().ifPresent(address -> settings.put("concertations.address", address));
        settings.putAll(mail.properties());
        settings.putAll(new ProviderSettings(System.getenv()).properties());
        return settings;
    }

    /** What letters call this site; without it, they lead to this machine. */
    private static Optional<String> siteAddress() {
        var said = System.getenv().getOrDefault("SITE_ADDRESS", "").strip();
        if (said.isEmpty()) return Optional.empty();
        if (HttpUrl.parse(said).isEmpty())
            throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.failure.siteAddress", said);
        return Optional.of(said);
    }

    /** A demonstration is tried without a key; elsewhere the operator has to say so. */
    private boolean passkeysRequired() {
        var said = System.getenv().getOrDefault("PASSKEYS_REQUIRED", "").strip();
        if (said.isEmpty()) return !demo;
        if (!Set.of("true", "false").contains(said))
            throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.failure.passkeysRequired", said);
        return Boolean.parseBoolean(said);
    }

    /** Health and metrics are not for the public: on a port of their own, by default the first free one above the site's. */
    private Map<String, String> management() {
        if (managementPort != null) {
            Ports.requireReadable(managementPort);
            Ports.requireFree(managementPort);
        }
        return Map.of(
                "management.server.port",
                String.valueOf(managementPort == null ? Ports.freeAbove(port) : managementPort),
                "management.server.address",
                managementAddress);
    }

    private static void waitForTheEnd(ConfigurableApplicationContext context) throws InterruptedException {
        var closed = new CountDownLatch(1);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) closed.countDown();
        });
        closed.await();
    }
}
