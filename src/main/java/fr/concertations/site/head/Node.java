package fr.concertations.site.head;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A thing described in the words of schema.org; what is unknown is left out. */
final class Node {
    static final String ORGANISATION = "https://schema.org/GovernmentOrganization";
    static final String AREA = "https://schema.org/AdministrativeArea";
    static final String EVENT = "https://schema.org/Event";
    static final String POSTING = "https://schema.org/DiscussionForumPosting";
    static final String PERSON = "https://schema.org/Person";
    static final String REPORT = "https://schema.org/Report";
    static final String WORK = "https://schema.org/CreativeWork";
    static final String DATASET = "https://schema.org/Dataset";
    static final String DOWNLOAD = "https://schema.org/DataDownload";
    static final String SITE = "https://schema.org/WebSite";
    static final String SEARCH = "https://schema.org/SearchAction";
    static final String ENTRY = "https://schema.org/EntryPoint";
    static final String VIRTUAL = "https://schema.org/VirtualLocation";
    static final String COLLECTION = "https://schema.org/CollectionPage";
    static final String BREADCRUMBS = "https://schema.org/BreadcrumbList";
    static final String CRUMB = "https://schema.org/ListItem";

    private static final String VOCABULARY = "https://schema.org/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Node(String type) {
        properties.put("@type", type.substring(VOCABULARY.length()));
    }

    static Node of(String type) {
        return new Node(type);
    }

    Node with(String property, Object value) {
        properties.put(property, plain(value));
        return this;
    }

    Node with(String property, Optional<?> value) {
        value.ifPresent(known -> with(property, known));
        return this;
    }

    /** Several things as one text that may stand inside a script element: nothing in it can close the element. */
    static String json(List<Node> nodes) {
        var graph = new LinkedHashMap<String, Object>();
        graph.put("@context", VOCABULARY.substring(0, VOCABULARY.length() - 1));
        graph.put("@graph", nodes.stream().map(node -> node.properties).toList());
        return JSON.writeValueAsString(graph)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Node node -> node.properties;
            case List<?> list -> list.stream().map(Node::plain).toList();
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }
}
