package fr.concertations.site.cache;

import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Encoding} as RFC 9110 §12.5.3 writes it, for gzip alone. */
final class AcceptedEncoding {
    private AcceptedEncoding() {}

    static boolean gzip(@Nullable String header) {
        if (header == null) return false;
        var named = weight(header, "gzip");
        return (named >= 0 ? named : weight(header, "*")) > 0;
    }

    /** -1 when the coding is not named. */
    private static double weight(String header, String coding) {
        for (var part : header.split(",")) {
            var pieces = part.split(";");
            if (pieces[0].strip().equalsIgnoreCase(coding)) return pieces.length < 2 ? 1 : quality(pieces[1].strip());
        }
        return -1;
    }

    private static double quality(String parameter) {
        try {
            return parameter.startsWith("q=") ? Double.parseDouble(parameter.substring(2)) : 1;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
