package fr.concertations.site;

import fr.concertations.contribution.ContributionFilter;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Theme;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which contributions an address asks for and in which order. Words it does not know ask for nothing. */
record ListAsked(
        String path,
        @Nullable ContributionKind type,
        @Nullable Theme theme,
        @Nullable College college,
        @Nullable Channel channel,
        @Nullable Boolean answered,
        ListOrder order) {
    private static final String YES = "oui";
    private static final String NO = "non";

    static ListAsked of(String path, Concertation debate, Map<String, String> parameters) {
        var theme = parameters.get("theme");
        return new ListAsked(
                path,
                known(ContributionKind.class, parameters.get("type")),
                debate.themes().stream()
                        .filter(t -> t.code().equals(theme))
                        .findFirst()
                        .orElse(null),
                known(College.class, parameters.get("college")),
                known(Channel.class, parameters.get("canal")),
                answered(parameters.get("reponse")),
                ListOrder.of(parameters.getOrDefault("tri", "")));
    }

    /** @param replied contributions the collectivité answered */
    ContributionFilter filter(Set<ContributionId> replied) {
        return new ContributionFilter(
                type,
                theme == null ? null : theme.id(),
                college,
                channel,
                Boolean.TRUE.equals(answered) ? replied : null,
                Boolean.FALSE.equals(answered) ? replied : Set.of());
    }

    /** What was chosen, each with the address that goes without it. */
    public List<Chosen> chosen() {
        var chosen = new ArrayList<Chosen>();
        if (type != null) chosen.add(new Chosen("site.filter.kind", "contribution.kind." + type, "", without("type")));
        if (theme != null) chosen.add(new Chosen("site.filter.theme", "", theme.label(), without("theme")));
        if (college != null)
            chosen.add(new Chosen("site.filter.college", "college." + college, "", without("college")));
        if (channel != null)
            chosen.add(new Chosen("reading.filter.channel", "channel." + channel, "", without("canal")));
        if (answered != null)
            chosen.add(new Chosen(
                    "reading.filter.answered", "reading.filter.answered." + answered, "", without("reponse")));
        return chosen;
    }

    public String page(int number) {
        var parameters = parameters();
        if (number > 1) parameters.put("page", String.valueOf(number));
        return address(parameters);
    }

    /** The same contributions in another order. */
    public String sorted(ListOrder other) {
        return new ListAsked(path, type, theme, college, channel, answered, other).page(1);
    }

    private String without(String parameter) {
        var parameters = parameters();
        parameters.remove(parameter);
        return address(parameters);
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "type", type);
        put(parameters, "theme", theme == null ? null : theme.code());
        put(parameters, "college", college);
        put(parameters, "canal", channel);
        put(parameters, "reponse", answered == null ? null : answered ? YES : NO);
        put(parameters, "tri", order == ListOrder.RECENT ? null : order.code());
        return parameters;
    }

    private String address(Map<String, String> parameters) {
        var builder = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().buildAndExpand(parameters).toUriString();
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) parameters.put(name, value.toString());
    }

    private static @Nullable Boolean answered(@Nullable String said) {
        if (YES.equals(said)) return true;
        return NO.equals(said) ? false : null;
    }

    private static <E extends Enum<E>> @Nullable E known(Class<E> type, @Nullable String name) {
        return Optional.ofNullable(name)
                .flatMap(wanted -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(wanted))
                        .findFirst())
                .orElse(null);
    }

    /**
     * A choice one can take back.
     *
     * @param labelKey key of what was chosen, unless it is a territory's own word
     * @param label that word
     */
    record Chosen(String facetKey, String labelKey, String label, String without) {}
}
