package fr.concertations.opinion;

import java.nio.file.Path;

/** A line of an export that says nothing usable. @param line the first is 1; a quoted text may go over several */
public record RefusedLine(Path file, long line, Reason reason) {
    /** Texts: {@code command.opinion.reason.<NAME>}. */
    public enum Reason {
        COLUMNS,
        PARTICIPANT,
        STATEMENT,
        VOTE,
        TIME,
        MODERATION,
        QUOTES
    }
}
