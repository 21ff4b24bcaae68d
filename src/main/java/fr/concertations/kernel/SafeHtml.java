package fr.concertations.kernel;

/** HTML that {@link Markdown} made and cleaned: the only HTML a page may show unescaped. */
public record SafeHtml(String value) {
    @Override
    public String toString() {
        return value;
    }
}
