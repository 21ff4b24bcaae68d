package fr.concertations.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random secrets, and the only form in which the database sees them. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int CODES = 1_000_000;
    private static final String LEGIBLE = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUP = 4;

    private Secrets() {}

    /** 256 bits, in letters an address may hold. */
    public static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** To be read on paper and typed: {@code groups} groups of four letters and digits that do not look alike. */
    public static String readable(int groups) {
        return IntStream.range(0, groups)
                .mapToObj(group -> RANDOM.ints(GROUP, 0, LEGIBLE.length())
                        .mapToObj(i -> LEGIBLE.substring(i, i + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    static String sixDigits() {
        return String.format("%06d", RANDOM.nextInt(CODES));
    }

    /** HMAC-SHA-256 of a text under a key that is not in the database. */
    public static byte[] hash(String key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
