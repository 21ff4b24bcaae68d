package fr.concertations.intake;

import java.util.List;

/**
 * What an import has to say of one line of the file.
 *
 * @param line of the file, from 1, the header included
 * @param reasonKey key of the sentence that says why
 */
public record Remark(long line, String reasonKey, List<String> arguments) {
    static Remark of(long line, String reasonKey, String... arguments) {
        return new Remark(line, reasonKey, List.of(arguments));
    }
}
