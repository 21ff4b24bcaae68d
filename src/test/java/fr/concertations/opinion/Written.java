package fr.concertations.opinion;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A result as text, to the last digit. */
final class Written {
    private Written() {}

    static String of(OpinionResult result) {
        var written = new StringWriter();
        try {
            OpinionJson.write(result, List.of(), written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }
}
