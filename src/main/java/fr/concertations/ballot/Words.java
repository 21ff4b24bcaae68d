package fr.concertations.ballot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds constants by the bytes of their names, without a text for each. */
final class Words<E extends Enum<E>> {
    private final byte[][] names;
    private final List<Optional<E>> found;

    private Words(byte[][] names, List<Optional<E>> found) {
        this.names = names;
        this.found = found;
    }

    static <E extends Enum<E>> Words<E> of(E[] constants) {
        return new Words<>(
                Arrays.stream(constants)
                        .map(constant -> constant.name().getBytes(StandardCharsets.US_ASCII))
                        .toArray(byte[][]::new),
                Arrays.stream(constants).map(Optional::of).toList());
    }

    /** Reads a length of four bytes and as many bytes. @return empty when no constant is called so */
    Optional<E> next(ByteBuffer row) {
        var length = row.getInt();
        var from = row.position();
        row.position(from + length);
        for (int at = 0; at < names.length; at++)
            if (Arrays.equals(names[at], 0, names[at].length, row.array(), from, from + length)) return found.get(at);
        return Optional.empty();
    }
}
