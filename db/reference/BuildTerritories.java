import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes {@code territories.tsv.gz} from the npm package {@code @etalab/decoupage-administratif}; see README.md beside it. */
class BuildTerritories {
    /** What the edition holds: another count means another edition or a misread one, to look at before use. */
    private static final Map<Kind, Integer> EXPECTED =
            Map.of(Kind.COMMUNE, 34_969, Kind.EPCI, 1_255, Kind.DEPARTEMENT, 101, Kind.REGION, 18, Kind.OUTRE_MER, 8);

    private static final List<String> COLUMNS = List.of(
            "code", "kind", "cog", "siren", "name", "population", "parents", "postcodes", "slug", "search_name");

    static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Usage: java BuildTerritories.java <unpacked package> <territories.tsv.gz>");
            System.exit(2);
        }
        var places = Edition.read(Path.of(arguments[0], "data")).places();
        var counts = places.stream().collect(Collectors.groupingBy(Place::kind, Collectors.summingInt(place -> 1)));
        if (!counts.equals(EXPECTED)) throw new IllegalStateException("Expected " + EXPECTED + " but read " + counts);
        checkParents(places);
        write(places, Slugs.of(places), Path.of(arguments[1]));
        System.out.println(new TreeMap<>(counts));
    }

    private static void checkParents(List<Place> places) {
        var codes = places.stream().map(Place::code).collect(Collectors.toSet());
        if (codes.size() != places.size()) throw new IllegalStateException("A code is there twice");
        for (var place : places) {
            if (!codes.containsAll(place.parents())) throw new IllegalStateException("Unknown parent: " + place);
        }
    }

    private static void write(List<Place> places, Map<String, String> slugs, Path file) throws IOException {
        var lines = places.stream()
                .sorted(Comparator.comparing(Place::code))
                .map(place -> place.line(slugs.get(place.code())));
        var text =
                Stream.concat(Stream.of(String.join("\t", COLUMNS)), lines).collect(Collectors.joining("\n", "", "\n"));
        try (var out = new SmallestGzip(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The kinds of places, with what begins their codes. */
    enum Kind {
        COMMUNE("COM"),
        EPCI("EPCI"),
        DEPARTEMENT("DEP"),
        REGION("REG"),
        OUTRE_MER("OM");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        String code(String official) {
            return prefix + "-" + official;
        }
    }

    /**
     * One line of the file.
     *
     * @param official the COG code, or the SIREN of an EPCI
     * @param departement where it is, to tell homonyms apart; null for a région
     * @param population null when unknown, which is not zero
     */
    record Place(
            Kind kind,
            String official,
            String siren,
            String name,
            String departement,
            Long population,
            List<String> parents,
            List<String> postcodes) {

        Place {
            name = name.strip().replaceAll("\\s+", " ");
            if (name.isEmpty() || name.contains("\\")) throw new IllegalArgumentException("Unfit name: " + name);
        }

        String code() {
            return kind.code(official);
        }

        long size() {
            return population == null ? -1 : population;
        }

        String line(String slug) {
            return Stream.of(
                            code(),
                            kind.name(),
                            kind == Kind.EPCI ? "" : official,
                            siren,
                            name,
                            population == null ? "" : population.toString(),
                            // A list is read by COPY and split by the application on commas.
                            String.join(",", parents),
                            String.join(",", postcodes),
                            slug,
                            Names.folded(name))
                    .collect(Collectors.joining("\t"));
        }
    }

    /** One edition of the package, its communes and EPCI completed with each other. */
    record Edition(
            List<Map<String, Object>> communes,
            List<Map<String, Object>> epci,
            List<Map<String, Object>> departements,
            List<Map<String, Object>> regions,
            List<Map<String, Object>> overseas) {

        static Edition read(Path data) {
            return new Edition(
                    objects(data.resolve("communes.json"), commune -> "commune-actuelle".equals(commune.get("type"))),
                    objects(data.resolve("epci.json"), epci -> true),
                    objects(data.resolve("departements.json"), object -> !isOverseasCollectivity(object)),
                    objects(data.resolve("regions.json"), object -> !isOverseasCollectivity(object)),
                    objects(data.resolve("departements.json"), Edition::isOverseasCollectivity));
        }

        List<Place> places() {
            var wholes = new HashMap<String, String>();
            codes(departements).forEach(code -> wholes.put(code, Kind.DEPARTEMENT.code(code)));
            codes(overseas).forEach(code -> wholes.put(code, Kind.OUTRE_MER.code(code)));
            var epciOf = new HashMap<String, String>();
            for (var one : epci) {
                for (var member : Edition.<Map<String, Object>>list(one, "membres")) {
                    var previous = epciOf.put(string(member, "code"), Kind.EPCI.code(string(one, "code")));
                    if (previous != null) throw new IllegalStateException("A commune is in two EPCI: " + member);
                }
            }
            var current = communes.stream()
                    .collect(Collectors.toMap(commune -> string(commune, "code"), Function.identity()));
            var places = new ArrayList<Place>();
            communes.forEach(commune -> places.add(commune(commune, epciOf, wholes)));
            epci.forEach(one -> places.add(epci(one, current)));
            departements.forEach(one -> places.add(
                    wider(Kind.DEPARTEMENT, one, "departement", List.of(Kind.REGION.code(string(one, "region"))))));
            regions.forEach(one -> places.add(wider(Kind.REGION, one, "region", List.of())));
            overseas.forEach(one -> places.add(wider(Kind.OUTRE_MER, one, "departement", List.of())));
            return places;
        }

        private static Place commune(
                Map<String, Object> commune, Map<String, String> epciOf, Map<String, String> wholes) {
            var code = string(commune, "code");
            var departement = string(commune, "departement");
            var parents = new ArrayList<String>();
            if (epciOf.containsKey(code)) parents.add(epciOf.get(code));
            if (wholes.containsKey(departement)) parents.add(wholes.get(departement));
            return new Place(
                    Kind.COMMUNE,
                    code,
                    (String) commune.getOrDefault("siren", ""),
                    string(commune, "nom"),
                    departement,
                    (Long) commune.get("population"),
                    parents,
                    sorted(list(commune, "codesPostaux")));
        }

        /** An EPCI is told apart by the département where most of its inhabitants are. */
        private static Place epci(Map<String, Object> epci, Map<String, Map<String, Object>> communes) {
            var inhabitants = new TreeMap<String, Long>();
            for (var member : Edition.<Map<String, Object>>list(epci, "membres")) {
                var commune = communes.get(string(member, "code"));
                if (commune == null) throw new IllegalStateException("No current commune: " + member);
                inhabitants.merge(string(commune, "departement"), population(commune), Long::sum);
            }
            var main = inhabitants.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            return new Place(
                    Kind.EPCI,
                    string(epci, "code"),
                    string(epci, "code"),
                    string(epci, "nom"),
                    main,
                    (Long) epci.get("populationMunicipale"),
                    inhabitants.keySet().stream().map(Kind.DEPARTEMENT::code).toList(),
                    List.of());
        }

        private Place wider(Kind kind, Map<String, Object> object, String key, List<String> parents) {
            var code = string(object, "code");
            var known = communes.stream()
                    .filter(commune -> code.equals(commune.get(key)) && commune.get("population") != null)
                    .map(Edition::population)
                    .toList();
            return new Place(
                    kind,
                    code,
                    "",
                    string(object, "nom"),
                    kind == Kind.DEPARTEMENT ? code : null,
                    known.isEmpty()
                            ? null
                            : known.stream().mapToLong(Long::longValue).sum(),
                    parents,
                    List.of());
        }

        /** The package repeats each collectivité d'outre-mer as a département and as a région; it is neither, and a kind of its own here. */
        private static boolean isOverseasCollectivity(Map<String, Object> object) {
            return "com".equals(object.get("zone"));
        }

        private static List<Map<String, Object>> objects(Path file, Predicate<Map<String, Object>> kept) {
            var objects = new ArrayList<Map<String, Object>>();
            JsonItems.read(file, object -> {
                if (kept.test(object)) objects.add(object);
            });
            return objects;
        }

        private static Set<String> codes(List<Map<String, Object>> objects) {
            return objects.stream().map(object -> string(object, "code")).collect(Collectors.toSet());
        }

        private static long population(Map<String, Object> commune) {
            return (Long) commune.getOrDefault("population", 0L);
        }

        private static String string(Map<String, Object> object, String key) {
            if (object.get(key) instanceof String text) return text;
            throw new IllegalStateException("No " + key + " in " + object);
        }

        @SuppressWarnings("unchecked")
        private static <T> List<T> list(Map<String, Object> object, String key) {
            return (List<T>) object.getOrDefault(key, List.of());
        }

        private static List<String> sorted(Collection<String> texts) {
            return List.copyOf(new TreeSet<>(texts));
        }
    }

    /** Gives each place an address of its own; the rules are in README.md. */
    static class Slugs {
        private static final Comparator<Place> MOST_NATURAL_FIRST = Comparator.comparing(Place::size)
                .reversed()
                .thenComparing(place -> rank(place.kind()))
                .thenComparing(Place::code);

        private final Map<String, String> byCode = new HashMap<>();
        private final Set<String> taken = new HashSet<>();

        static Map<String, String> of(List<Place> places) {
            var slugs = new Slugs();
            var rivals = places.stream()
                    .sorted(MOST_NATURAL_FIRST)
                    .collect(Collectors.groupingBy(Slugs::bare, TreeMap::new, Collectors.toList()));
            // Bare names before any suffix, so that a suffix never takes the name of another place.
            rivals.forEach((slug, holders) -> slugs.give(holders.getFirst(), slug));
            rivals.values().forEach(holders -> holders.stream().skip(1).forEach(slugs::giveWithSuffix));
            return slugs.byCode;
        }

        private void giveWithSuffix(Place place) {
            var slug = bare(place) + "-" + suffix(place);
            give(
                    place,
                    taken.contains(slug) ? bare(place) + "-" + place.official().toLowerCase(Locale.ROOT) : slug);
        }

        private void give(Place place, String slug) {
            if (!taken.add(slug)) throw new IllegalStateException("Address taken twice: " + slug);
            byCode.put(place.code(), slug);
        }

        /** Between places of one name and as many inhabitants: Paris is the city, Guadeloupe the région. */
        private static int rank(Kind kind) {
            return switch (kind) {
                case COMMUNE -> 0;
                case EPCI -> 1;
                case REGION -> 2;
                case DEPARTEMENT -> 3;
                case OUTRE_MER -> 4;
            };
        }

        private static String bare(Place place) {
            return Names.folded(place.name()).replace(' ', '-');
        }

        private static String suffix(Place place) {
            return switch (place.kind()) {
                case COMMUNE, EPCI -> place.departement().toLowerCase(Locale.ROOT);
                case DEPARTEMENT -> "departement";
                case REGION -> "region";
                case OUTRE_MER -> "outre-mer";
            };
        }
    }

    /** Folds names exactly as the application folds what people type. */
    static class Names {
        private static final Pattern MARKS = Pattern.compile("\\p{M}+");
        private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

        static String folded(String name) {
            var open = name.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
            var bare = MARKS.matcher(Normalizer.normalize(open, Normalizer.Form.NFD))
                    .replaceAll("");
            return OTHERS.matcher(bare).replaceAll(" ").strip();
        }
    }

    /** Reads a JSON array of objects one object at a time; numbers are whole, which is all the package holds. */
    static class JsonItems {
        private static final int END = -1;

        private final Reader reader;
        private int current;

        private JsonItems(Reader reader) throws IOException {
            this.reader = reader;
            next();
        }

        @SuppressWarnings("unchecked")
        static void read(Path file, Consumer<Map<String, Object>> consumer) {
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                var json = new JsonItems(reader);
                json.elements('[', ']', () -> consumer.accept((Map<String, Object>) json.value()));
                if (json.peek() != END) throw json.unexpected();
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
        }

        private Object value() throws IOException {
            return switch (peek()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                case 't' -> word("true", true);
                case 'f' -> word("false", false);
                case 'n' -> word("null", null);
                default -> number();
            };
        }

        private Map<String, Object> object() throws IOException {
            var object = new LinkedHashMap<String, Object>();
            elements('{', '}', () -> {
                var key = string();
                expect(':');
                object.put(key, value());
            });
            return object;
        }

        private List<Object> array() throws IOException {
            var array = new ArrayList<Object>();
            elements('[', ']', () -> array.add(value()));
            return array;
        }

        private void elements(char open, char close, Element element) throws IOException {
            expect(open);
            if (peek() != close) {
                element.read();
                while (peek() == ',') {
                    next();
                    element.read();
                }
            }
            expect(close);
        }

        private String string() throws IOException {
            if (peek() != '"') throw unexpected();
            var text = new StringBuilder();
            while (next() != '"') {
                if (current == END) throw unexpected();
                text.append(current == '\\' ? escaped() : (char) current);
            }
            next();
            return text.toString();
        }

        private char escaped() throws IOException {
            return switch (next()) {
                case '"', '\\', '/' -> (char) current;
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'u' -> {
                    var code = 0;
                    for (var i = 0; i < 4; i++) {
                        var digit = Character.digit(next(), 16);
                        if (digit < 0) throw unexpected();
                        code = code * 16 + digit;
                    }
                    yield (char) code;
                }
                default -> throw unexpected();
            };
        }

        private Long number() throws IOException {
            var digits = new StringBuilder();
            while (current == '-' || Character.isDigit(current)) {
                digits.append((char) current);
                next();
            }
            if (digits.isEmpty() || current == '.' || current == 'e' || current == 'E') throw unexpected();
            return Long.valueOf(digits.toString());
        }

        private Object word(String word, Object meaning) throws IOException {
            for (var letter : word.toCharArray()) {
                if (current != letter) throw unexpected();
                next();
            }
            return meaning;
        }

        private void expect(char wanted) throws IOException {
            if (peek() != wanted) throw unexpected();
            next();
        }

        /** The next character that is not white space. */
        private int peek() throws IOException {
            while (current != END && Character.isWhitespace(current)) next();
            return current;
        }

        private int next() throws IOException {
            current = reader.read();
            return current;
        }

        private IOException unexpected() {
            return new IOException(current == END ? "Unexpected end" : "Unexpected character: " + (char) current);
        }

        private interface Element {
            void read() throws IOException;
        }
    }

    /** Gzip at its smallest; the JDK writes no time of day in the header, so that equal contents give equal bytes. */
    static class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
