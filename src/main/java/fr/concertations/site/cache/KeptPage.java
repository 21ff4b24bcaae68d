package fr.concertations.site.cache;

import java.util.List;
import java.util.Map;

/**
 * The answer to one address, ready to be sent again.
 *
 * @param headers as the page set them, those of sending left out
 * @param plain bytes of the body
 * @param packed the same in gzip, empty when not worth it
 * @param tag entity tag, the same for both
 * @param generation of the content it shows
 * @param madeAt {@code System.nanoTime()} when it was asked
 */
record KeptPage(
        int status,
        Map<String, List<String>> headers,
        byte[] plain,
        byte[] packed,
        String tag,
        long generation,
        long madeAt) {
    private static final int OVERHEAD = 1_000;

    int weight() {
        return plain.length + packed.length + OVERHEAD;
    }
}
