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
 * @param facets facet name (one of the constants below) to values; the first value is the object's own, shown beside it
 * @param at when it was said, for sorting; null when time means nothing for it
 * @param weight the heavier of two things with such a name is offered first
 */
public record SearchDocument(
        String kind,
        String id,
        String title,
        String body,
        String path,
        List<String> readers,
        List<String> codes,
        Map<String, List<FacetValue>> facets,
        @Nullable Instant at,
        long weight) {
    public static final List<String> EVERYBODY = List.of("*");
    /** Territory codes with their names: its own first, then those of its parents. */
    public static final String TERRITORY = "territory";

    /** Concertation id and title. */
    public static final String CONCERTATION = "concertation";
    /** Name of the enum constant, translated. */
    public static final String CONTRIBUTION_KIND = "contributionKind";
    /** Which way an argument speaks: name of the enum constant, translated. */
    public static final String STANCE = "stance";
    /** Theme code, the same from one concertation to the other, and label. */
    public static final String THEME = "theme";
    /** Name of the enum constant, translated. */
    public static final String COLLEGE = "college";
    /** What became of it: name of the state, or of the decision of the collectivité, translated. */
    public static final String STATE = "state";
    /** The étape its concertation is in; values hold for a while, see {@link FacetValue#during}. */
    public static final String STAGE = "stage";
    /** Name of the enum constant, translated. */
    public static final String CHANNEL = "channel";

    /** Something that weighs as much as any other of its kind. */
    public SearchDocument(
            String kind,
            String id,
            String title,
            String body,
            String path,
            List<String> readers,
            List<String> codes,
            Map<String, List<FacetValue>> facets,
            @Nullable Instant at) {
        this(kind, id, title, body, path, readers, codes, facets, at, 0);
    }
}
