package fr.concertations.identity;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go back to after a detour such as signing in: a path of this site and nothing else, whatever a link claims. */
public record ReturnPath(String value) {
    private static final int LONGEST = 500;
    private static final Pattern PLAIN = Pattern.compile("/(?!/)[\\p{L}\\p{N}/._~!$&()*+,;=:@%?'-]*");
    private static final Pattern CROOKED = Pattern.compile("//|/\\.{1,2}(/|$)|%(2e|2f|5c|0|1|7f)");

    /** Where one goes from a sign-in that led nowhere else. */
    public static final ReturnPath ACCOUNT = new ReturnPath("/app/compte");

    public ReturnPath {
        if (!safe(value)) throw new IllegalArgumentException("not a path of this site");
    }

    /** Empty for anything that might lead elsewhere, or back to signing in. */
    public static Optional<ReturnPath> of(@Nullable String claimed) {
        return claimed != null && safe(claimed) ? Optional.of(new ReturnPath(claimed)) : Optional.empty();
    }

    /** The view that signs in and then comes back here. */
    public String afterSigningIn() {
        return "/app/connexion?suite=" + encoded();
    }

    /** The view where one says name and collège and then comes back here. */
    public String afterIntroduction() {
        return "/app/bienvenue?suite=" + encoded();
    }

    private String encoded() {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean safe(String claimed) {
        if (claimed.length() > LONGEST || !PLAIN.matcher(claimed).matches()) return false;
        var path = claimed.split("\\?", 2)[0];
        if (CROOKED.matcher(path.toLowerCase(Locale.ROOT)).find()) return false;
        return staysHere(claimed) && !path.equals("/app/connexion") && !path.equals("/app/deconnexion");
    }

    private static boolean staysHere(String claimed) {
        try {
            var uri = URI.create(claimed);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
