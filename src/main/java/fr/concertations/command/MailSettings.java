package fr.concertations.command;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the mail server from the environment, as operators write it: {@code SMTP_HOST}, {@code BOUNCE_IMAP_HOST} and their companions. */
record MailSettings(Map<String, String> environment) {
    private static final String TLS_FROM_THE_START = "465";
    private static final String SUBMISSION = "587";
    private static final String IMAPS = "993";

    boolean isConfigured() {
        return !get("SMTP_HOST").isEmpty();
    }

    String server() {
        return get("SMTP_HOST");
    }

    /** The same for Spring; nothing without {@code SMTP_HOST}. */
    Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        if (!isConfigured()) return properties;
        var port = get("SMTP_PORT").isEmpty() ? SUBMISSION : get("SMTP_PORT");
        if (!port.matches("[0-9]{1,5}"))
            throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.failure.smtpPort", port);
        if (!get("SMTP_FROM").contains("@")) throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.failure.smtpFrom");
        properties.put("spring.mail.host", get("SMTP_HOST"));
        properties.put("spring.mail.port", port);
        properties.put("spring.mail.default-encoding", "UTF-8");
        properties.put("concertations.mail.from", get("SMTP_FROM"));
        if (!get("SMTP_USER").isEmpty()) {
            properties.put("spring.mail.username", get("SMTP_USER"));
            properties.put("spring.mail.password", get("SMTP_PASSWORD"));
            properties.put("spring.mail.properties.mail.smtp.auth", "true");
        }
        properties.put("spring.mail.properties.mail.smtp.ssl.enable", String.valueOf(port.equals(TLS_FROM_THE_START)));
        properties.put("spring.mail.properties.mail.smtp.starttls.enable", "true");
        properties.put("spring.mail.properties.mail.smtp.starttls.required", String.valueOf(port.equals(SUBMISSION)));
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.put("spring.mail.properties.mail.smtp." + wait, "10000");
        properties.putAll(bounces());
        return properties;
    }

    /** Where mail servers report what they could not deliver; nothing without {@code BOUNCE_IMAP_HOST}. */
    private Map<String, String> bounces() {
        var properties = new LinkedHashMap<String, String>();
        if (!get("BOUNCE_ADDRESS").isEmpty())
            properties.put("spring.mail.properties.mail.smtp.from", get("BOUNCE_ADDRESS"));
        if (get("BOUNCE_IMAP_HOST").isEmpty()) return properties;
        var port = get("BOUNCE_IMAP_PORT").isEmpty() ? IMAPS : get("BOUNCE_IMAP_PORT");
        if (!port.matches("[0-9]{1,5}"))
            throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.failure.bounceImapPort", port);
        properties.put("concertations.mail.bounces.host", get("BOUNCE_IMAP_HOST"));
        properties.put("concertations.mail.bounces.port", port);
        properties.put("concertations.mail.bounces.user", get("BOUNCE_IMAP_USER"));
        properties.put("concertations.mail.bounces.password", get("BOUNCE_IMAP_PASSWORD"));
        return properties;
    }

    private String get(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
