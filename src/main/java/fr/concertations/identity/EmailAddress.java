package fr.concertations.identity;

import fr.concertations.kernel.InvalidInput;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address one can write to, in the one form we compare and store: lower case, domain in ASCII. */
record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    /** @throws InvalidInput at {@code email} */
    static EmailAddress of(String typed) {
        var value = normalised(typed);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches())
            throw new InvalidInput("email", "identity.email.invalid");
        return new EmailAddress(value);
    }

    static String normalised(String typed) {
        var bare = typed.strip().toLowerCase(Locale.ROOT);
        var at = bare.lastIndexOf('@');
        return at < 0 ? bare : bare.substring(0, at + 1) + ascii(bare.substring(at + 1));
    }

    /** Enough to recognise one’s own address and not enough to learn somebody’s: {@code c…@exemple.fr}. */
    String masked() {
        return value.charAt(0) + "…" + value.substring(value.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException e) {
            return domain;
        }
    }
}
