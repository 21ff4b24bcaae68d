package fr.concertations.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of one object.
 *
 * @param kind of the source that made it
 * @param id within the kind
 * @param title weighs more than the body
 * @param body plain text
 * @param path address of its public page, from the root
 * @param readers who may find it: {@link #EVERYBODY}, or tokens such as {@code concertation:ID} held by those who may read
 * @param codes exact words that lead here: postcodes, COG and SIREN codes
 * @param facets facet name to values; names are the constants below
 * @param at when it was said, for sorting; null when time means nothing for it
 */
public record SearchDocument(
        String kind,
        String id,
        String title,
        String body,
        String path,
        List<String> readers,
        List<String> codes,
        Map<String, List<String>> facets,
        @Nullable Instant at) {
    public static final List<String> EVERYBODY = List.of("*");
    /** Territory codes: its own and those of its parents. */
    public static final String TERRITORY = "territory";

    public static final String CONCERTATION = "concertation";
    public static final String CONTRIBUTION_KIND = "contributionKind";
    public static final String THEME = "theme";
    public static final String COLLEGE = "college";
}
