package fr.concertations.mail;

import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The IMAP mailbox in which mail servers tell what they could not deliver. */
@ConfigurationProperties("concertations.mail.bounces")
record BounceSettings(
        String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder) {
    private static final int TLS_FROM_THE_START = 993;
    private static final String LONGEST_WAIT = "10000";

    String protocol() {
        return port == TLS_FROM_THE_START ? "imaps" : "imap";
    }

    Properties properties() {
        var properties = new Properties();
        properties.put("mail.imap.starttls.enable", "true");
        properties.put("mail.imaps.ssl.checkserveridentity", "true");
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.put("mail." + protocol() + "." + wait, LONGEST_WAIT);
        return properties;
    }

    @Override
    public String toString() {
        return user + " at " + host + ":" + port;
    }
}
