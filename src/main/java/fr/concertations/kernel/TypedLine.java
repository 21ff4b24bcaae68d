package fr.concertations.kernel;

/** One line as somebody typed it, or as an address claims they did. */
public final class TypedLine {
    private TypedLine() {}

    /** @return without control characters nor spaces around, cut at {@code longest} characters */
    public static String of(String typed, int longest) {
        var line = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() > longest ? line.substring(0, longest).strip() : line;
    }
}
