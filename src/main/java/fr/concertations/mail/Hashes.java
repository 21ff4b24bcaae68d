package fr.concertations.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** The only form in which addresses and keys stay once a letter has left. */
final class Hashes {
    private Hashes() {}

    static byte[] ofAddress(String address) {
        return sha256("mail address", address.strip().toLowerCase(Locale.ROOT));
    }

    static byte[] ofKey(String key) {
        return sha256("mail once", key);
    }

    /** The domain keeps a hash of one thing from being compared with that of another. */
    private static byte[] sha256(String domain, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(domain.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
