package fr.concertations.territory;

import static fr.concertations.db.territory.Tables.PLACE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import fr.concertations.kernel.TerritoryCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads the directory. */
@Repository
class TerritoryQueries {
    private static final Condition CURRENT = PLACE.FORMER.isFalse();
    /** The name without the article it begins with: people look for {@code hay les roses} and {@code havre}. */
    private static final Field<String> WITHOUT_ARTICLE =
            field("regexp_replace({0}, '^(l|la|le|les) ', '')", String.class, PLACE.SEARCH_NAME);

    private final DSLContext dsl;

    TerritoryQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    long howMany() {
        return dsl.fetchCount(PLACE, CURRENT);
    }

    Optional<Territory> byCode(TerritoryCode code) {
        return Rows.territories(dsl).where(PLACE.CODE.eq(code.value())).fetchOptional(mapping(Rows::territory));
    }

    Optional<Territory> bySlug(String slug) {
        return Rows.territories(dsl).where(PLACE.SLUG.eq(slug)).fetchOptional(mapping(Rows::territory));
    }

    List<Territory> byCodes(Collection<TerritoryCode> codes) {
        return Rows.territories(dsl).where(PLACE.CODE.in(values(codes))).fetch(mapping(Rows::territory));
    }

    /** A code of two digits may be a département and a région: the smaller place is meant. */
    Optional<Territory> byOfficialCode(String code) {
        return Rows.territories(dsl)
                .where(hasCode(code))
                .orderBy(PLACE.FORMER, smallerFirst())
                .limit(1)
                .fetchOptional(mapping(Rows::territory));
    }

    List<Territory> findByCode(String code, int limit) {
        var rank = case_().when(hasPostcode(code), inline(0))
                .when(hasCode(code), inline(1))
                .else_(inline(2));
        return Rows.territories(dsl)
                .where(CURRENT)
                .and(hasCode(code).or(hasPostcode(code)).or(beginningOfPostcode(code)))
                .orderBy(rank, PLACE.POPULATION.desc().nullsLast(), smallerFirst(), PLACE.NAME, PLACE.CODE)
                .limit(limit)
                .fetch(mapping(Rows::territory));
    }

    /** The exact name, then whole words, then names that begin so, then words that do; the most populated first. */
    List<Territory> findByName(TypedPlace place, int limit) {
        var rank = case_().when(PLACE.SEARCH_NAME.eq(place.name()).or(WITHOUT_ARTICLE.eq(place.name())), inline(0))
                .when(words(place.wholeWords()), inline(1))
                .when(PLACE.SEARCH_NAME.startsWith(place.name()), inline(2))
                .else_(inline(3));
        return Rows.territories(dsl)
                .where(CURRENT)
                .and(words(place.beginnings()))
                .and(place.prefixes().stream()
                        .map(digits -> postcodeBegins(digits).or(PLACE.COG.startsWith(digits.toUpperCase())))
                        .reduce(noCondition(), Condition::and))
                .orderBy(rank, PLACE.POPULATION.desc().nullsLast(), smallerFirst(), PLACE.NAME, PLACE.CODE)
                .limit(limit)
                .fetch(mapping(Rows::territory));
    }

    List<Territory> parents(TerritoryCode code) {
        var child = PLACE.as("child");
        return Rows.territories(dsl)
                .where(PLACE.CODE.in(select(unnested(child.PARENTS)).from(child).where(child.CODE.eq(code.value()))))
                .orderBy(smallerFirst(), PLACE.NAME)
                .fetch(mapping(Rows::territory));
    }

    List<Territory> children(TerritoryCode code, int size, int page) {
        return Rows.territories(dsl)
                .where(partOf(code))
                .orderBy(smallerFirst().desc(), PLACE.SEARCH_NAME, PLACE.CODE)
                .limit(size)
                .offset((page - 1) * size)
                .fetch(mapping(Rows::territory));
    }

    long countChildren(TerritoryCode code) {
        return dsl.fetchCount(PLACE, partOf(code));
    }

    Set<TerritoryCode> withAncestors(Collection<TerritoryCode> codes) {
        var above = ancestors(codes).values().stream().flatMap(List::stream).map(Ancestor::code);
        return Stream.concat(codes.stream(), above).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * For each of these places, everything it is part of, the nearest first; places that are part of nothing are left out.
     * A commune is not part of every département its EPCI spreads over.
     */
    Map<TerritoryCode, List<Ancestor>> ancestors(Collection<TerritoryCode> codes) {
        var lineage = name("lineage").fields("code", "ancestor");
        var code = field(name("lineage", "code"), String.class);
        var ancestor = field(name("lineage", "ancestor"), String.class);
        var parent = field(name("parent"), String.class);
        var parents = unnest(PLACE.PARENTS).as("parents", "parent");
        var tree = lineage.as(select(PLACE.CODE, parent)
                .from(PLACE)
                .crossJoin(lateral(parents))
                .where(PLACE.CODE.in(values(codes)))
                .union(select(code, parent)
                        .from(name("lineage"))
                        .join(PLACE)
                        .on(PLACE.CODE.eq(ancestor))
                        .and(PLACE.KIND.ne(Territory.Kind.EPCI.name()))
                        .crossJoin(lateral(parents))));
        return dsl.withRecursive(tree)
                .select(
                        code.convertFrom(TerritoryCode::new),
                        row(PLACE.CODE, PLACE.KIND, PLACE.NAME).mapping(Ancestor::of))
                .from(tree)
                .join(PLACE)
                .on(PLACE.CODE.eq(ancestor))
                .orderBy(smallerFirst(), PLACE.NAME)
                .fetchGroups(place -> place.value1(), place -> place.value2());
    }

    List<Territory> ofKinds(Territory.Kind... kinds) {
        return Rows.territories(dsl)
                .where(CURRENT)
                .and(PLACE.KIND.in(Arrays.stream(kinds).map(Enum::name).toList()))
                .and(PLACE.DEMONSTRATION.isFalse())
                .orderBy(PLACE.SEARCH_NAME)
                .fetch(mapping(Rows::territory));
    }

    /** Everything in the directory after this code, in the order of codes. */
    List<Territory> after(String code, int limit) {
        return Rows.territories(dsl)
                .where(CURRENT)
                .and(PLACE.CODE.gt(code))
                .orderBy(PLACE.CODE)
                .limit(limit)
                .fetch(mapping(Rows::territory));
    }

    private static Condition hasCode(String code) {
        return PLACE.CODE.eq(code).or(PLACE.COG.eq(code)).or(PLACE.SIREN.eq(code));
    }

    private static Condition hasPostcode(String postcode) {
        return PLACE.POSTCODES.contains(new String[] {postcode});
    }

    /** While a postcode is being typed; two digits are a département. */
    private static Condition beginningOfPostcode(String typed) {
        return typed.matches("[0-9]{3,4}") ? postcodeBegins(typed) : falseCondition();
    }

    private static Condition postcodeBegins(String digits) {
        var postcode = field(name("postcode"), String.class);
        return exists(selectOne()
                .from(unnest(PLACE.POSTCODES).as("postcodes", "postcode"))
                .where(postcode.startsWith(digits)));
    }

    private static Field<String> unnested(Field<String[]> array) {
        return field("unnest({0})", String.class, array);
    }

    private static Condition partOf(TerritoryCode parent) {
        return PLACE.PARENTS.contains(new String[] {parent.value()});
    }

    private static Condition words(String query) {
        return condition("to_tsvector('simple', {0}) @@ to_tsquery('simple', {1})", PLACE.SEARCH_NAME, val(query));
    }

    private static Field<Integer> smallerFirst() {
        return when(PLACE.KIND.eq("COMMUNE"), inline(0))
                .when(PLACE.KIND.eq("EPCI"), inline(1))
                .when(PLACE.KIND.eq("DEPARTEMENT"), inline(2))
                .else_(inline(3));
    }

    private static List<String> values(Collection<TerritoryCode> codes) {
        return codes.stream().map(TerritoryCode::value).toList();
    }
}
