package fr.concertations.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser would know of the screen from the server's messages: which element has which attribute, and the texts.
 * Reads the changes of Vaadin Flow's UIDL (properties are feature 1, attributes 3, texts 7).
 */
final class Screen {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String GUARD = "for(;;);";
    private static final int PROPERTIES = 1;
    private static final int ATTRIBUTES = 3;
    private static final int TEXTS = 7;
    private static final String WRITTEN = "innerHTML";
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<Integer, Map<String, String>> attributes = new TreeMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Long> written = new HashMap<>();
    private int syncId = -1;

    /** Takes one answer of the server. @return whether it is one we can go on from */
    boolean take(String answer) {
        var json = JSON.readTree(answer.startsWith(GUARD) ? answer.substring(GUARD.length()) : answer);
        var message = json.isArray() ? json.get(0) : json;
        if (message == null || message.has("meta") && message.get("meta").has("appError")) return false;
        if (message.has("syncId")) syncId = message.get("syncId").asInt();
        if (message.has("changes")) message.get("changes").forEach(this::change);
        return !(message.has("meta") && message.get("meta").has("sessionExpired"));
    }

    int syncId() {
        return syncId;
    }

    /** The latest element with this attribute of this value. */
    Optional<Integer> element(String attribute, String value) {
        return attributes.entrySet().stream()
                .filter(e -> value.equals(e.getValue().get(attribute)))
                .map(Map.Entry::getKey)
                .reduce((first, second) -> second);
    }

    Set<String> values(String attribute) {
        var values = new HashSet<String>();
        attributes.values().forEach(all -> values.add(all.getOrDefault(attribute, "")));
        values.remove("");
        return values;
    }

    boolean says(Pattern pattern) {
        return texts.values().stream().anyMatch(text -> pattern.matcher(text).find());
    }

    /** How many words the formatted texts on screen have: what people wrote, without labels and buttons. */
    long words() {
        return written.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The number a text on screen holds, as in “12 positions”; zero for “aucune”. */
    Optional<Long> number(Pattern pattern) {
        return texts.values().stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> Objects.requireNonNullElse(found.group(1), "0").replaceAll("\\D", ""))
                .map(digits -> digits.isEmpty() ? 0L : Long.parseLong(digits))
                .findFirst();
    }

    private void change(JsonNode change) {
        var node = change.get("node").asInt();
        var type = change.get("type").asString();
        if (type.equals("detach")) {
            attributes.remove(node);
            texts.remove(node);
            written.remove(node);
        } else if (type.equals("put") && change.has("value")) {
            var feature = change.get("feat").asInt();
            var value = change.get("value").asString("");
            if (feature == ATTRIBUTES)
                attributes
                        .computeIfAbsent(node, n -> new HashMap<>())
                        .put(change.get("key").asString(), value);
            else if (feature == TEXTS) texts.put(node, value);
            else if (feature == PROPERTIES && WRITTEN.equals(change.get("key").asString()))
                written.put(
                        node,
                        WORD.matcher(TAG.matcher(value).replaceAll(" "))
                                .results()
                                .count());
        }
    }
}
