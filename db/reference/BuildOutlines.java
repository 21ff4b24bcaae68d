import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws {@code outlines.json}, the map of the home page: régions and overseas territories in a few kilobytes, and the middle
 * of each département. It reads three files that are not kept here: the outlines of départements and of régions (Licence
 * Ouverte) and the 1:10m countries of Natural Earth (public domain), for what lies overseas; see README.md beside it.
 */
class BuildOutlines {
    /** One unit is about a kilometre on the mainland. */
    private static final int WIDTH = 1000;

    private static final double TOLERANCE = 4;
    private static final double SMALLEST_ISLAND = 80;
    private static final double INSET_TOLERANCE = 1.6;

    record Point(double x, double y) {
        double distance(Point a, Point b) {
            double dx = b.x - a.x, dy = b.y - a.y, length = Math.hypot(dx, dy);
            return length == 0 ? Math.hypot(x - a.x, y - a.y) : Math.abs(dx * (a.y - y) - dy * (a.x - x)) / length;
        }
    }

    /** Where an overseas territory is on the globe, and in which frame of the drawing. */
    record Inset(String code, double west, double east, double south, double north, Frame frame) {
        boolean holds(Point p) {
            return p.x >= west && p.x <= east && p.y >= south && p.y <= north;
        }
    }

    /** By the middle of its upper side; its name stands below. */
    record Frame(double middle, double y) {
        static final int WIDTH = 100;
        static final int HEIGHT = 72;
        static final int NAME = 30;
    }

    private static final List<Inset> INSETS = List.of(
            new Inset("REG-01", -62, -60.9, 15.8, 16.6, new Frame(85, 440)),
            new Inset("REG-02", -61.3, -60.7, 14.3, 15, new Frame(85, 552)),
            new Inset("REG-03", -55, -51, 2, 6, new Frame(85, 664)),
            new Inset("REG-04", 55, 56, -21.5, -20.8, new Frame(85, 776)),
            new Inset("REG-06", 45, 45.4, -13.1, -12.5, new Frame(85, 888)),
            new Inset("OM-978", -63.3, -62.9, 18.03, 18.2, new Frame(325, 880)),
            new Inset("OM-977", -62.95, -62.7, 17.8, 18, new Frame(585, 880)),
            new Inset("OM-987", -150, -149, -18, -17.3, new Frame(850, 880)),
            new Inset("OM-975", -56.6, -56, 46.7, 47.2, new Frame(325, 1004)),
            new Inset("OM-986", -176.4, -176, -13.5, -13.1, new Frame(605, 1004)),
            new Inset("OM-988", 163, 169, -23, -19, new Frame(850, 1004)));

    static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println(
                    "Usage: java BuildOutlines.java <departements.geojson> <regions.geojson> <countries-10m.json>"
                            + " <outlines.json>");
            System.exit(2);
        }
        var regions = features(Path.of(arguments[1]));
        var projection = Projection.fitting(regions.values());
        var areas = new TreeMap<String, String>();
        var centres = new TreeMap<String, Point>();
        drawn(regions, projection).forEach((code, path) -> areas.put("REG-" + code, path));
        regions.forEach((code, rings) -> centres.put("REG-" + code, centre(projection.all(rings))));
        features(Path.of(arguments[0]))
                .forEach((code, rings) -> centres.put("DEP-" + code, centre(projection.all(rings))));
        var overseas = Atlas.read(Path.of(arguments[2]));
        for (var inset : INSETS) {
            var rings = fitted(
                    overseas.stream()
                            .filter(ring -> ring.stream().allMatch(inset::holds))
                            .toList(),
                    inset.frame);
            if (rings.isEmpty()) throw new IllegalStateException("No outline for " + inset);
            areas.put(
                    inset.code,
                    rings.stream()
                            .map(ring -> path(simplified(ring, Set.of(), INSET_TOLERANCE)))
                            .collect(Collectors.joining()));
            centres.put(inset.code, centre(rings));
        }
        Map.of("REG-01", "DEP-971", "REG-02", "DEP-972", "REG-03", "DEP-973", "REG-04", "DEP-974", "REG-06", "DEP-976")
                .forEach((region, departement) -> centres.put(departement, centres.get(region)));
        var names = new TreeMap<String, Point>();
        INSETS.forEach(inset ->
                names.put(inset.code, new Point(inset.frame.middle, inset.frame.y + Frame.HEIGHT + Frame.NAME)));
        Files.writeString(Path.of(arguments[3]), json(areas, centres, names));
    }

    private static String json(Map<String, String> areas, Map<String, Point> centres, Map<String, Point> names) {
        var paths = areas.entrySet().stream().map(e -> "    \"%s\": \"%s\"".formatted(e.getKey(), e.getValue()));
        return """
                {
                  "source": "IGN Admin Express (Licence Ouverte), simplified; Natural Earth 1:10m (public domain) for what lies overseas",
                  "areas": {
                %s
                  },
                  "centres": {
                    %s
                  },
                  "names": {
                    %s
                  }
                }
                """.formatted(paths.collect(Collectors.joining(",\n")), points(centres), points(names));
    }

    private static String points(Map<String, Point> points) {
        return points.entrySet().stream()
                .map(e -> "\"%s\": [%d, %d]"
                        .formatted(e.getKey(), Math.round(e.getValue().x), Math.round(e.getValue().y)))
                .collect(Collectors.joining(", "));
    }

    /** Régions that touch keep one line between them: rings are cut where the neighbours change, and each part simplified alone. */
    private static Map<String, String> drawn(Map<String, List<List<Point>>> regions, Projection projection) {
        var owners = new HashMap<Point, Set<String>>();
        regions.forEach((code, rings) -> rings.forEach(ring -> ring.forEach(
                p -> owners.computeIfAbsent(p, any -> new TreeSet<>()).add(code))));
        var drawn = new LinkedHashMap<String, String>();
        regions.forEach((code, rings) -> drawn.put(
                code,
                rings.stream()
                        .filter(ring -> area(ring.stream().map(projection::of).toList()) >= SMALLEST_ISLAND)
                        .map(ring -> {
                            var kept = IntStream.range(0, ring.size())
                                    .filter(i -> changes(ring, i, owners))
                                    .boxed()
                                    .collect(Collectors.toSet());
                            return path(
                                    simplified(ring.stream().map(projection::of).toList(), kept, TOLERANCE));
                        })
                        .collect(Collectors.joining())));
        return drawn;
    }

    private static boolean changes(List<Point> ring, int i, Map<Point, Set<String>> owners) {
        int n = ring.size();
        var mine = owners.get(ring.get(i));
        return !mine.equals(owners.get(ring.get((i + 1) % n))) || !mine.equals(owners.get(ring.get((i + n - 1) % n)));
    }

    /** Douglas and Peucker between the points to keep; a ring without any is cut at its first point and the farthest from it. */
    private static List<Point> simplified(List<Point> ring, Set<Integer> kept, double tolerance) {
        var cuts = new TreeSet<>(kept);
        if (cuts.size() < 2) {
            cuts.add(0);
            cuts.add(IntStream.range(0, ring.size())
                    .boxed()
                    .max(Comparator.comparing(
                            i -> Math.hypot(ring.get(i).x - ring.getFirst().x, ring.get(i).y - ring.getFirst().y)))
                    .orElseThrow());
        }
        var starts = new ArrayList<>(cuts);
        var simple = new ArrayList<Point>();
        for (int c = 0; c < starts.size(); c++) {
            int from = starts.get(c), to = c + 1 < starts.size() ? starts.get(c + 1) : starts.getFirst() + ring.size();
            var arc = IntStream.rangeClosed(from, to)
                    .mapToObj(i -> ring.get(i % ring.size()))
                    .toList();
            var thin = thinned(arc, tolerance);
            simple.addAll(thin.subList(0, thin.size() - 1));
        }
        return simple;
    }

    private static List<Point> thinned(List<Point> arc, double tolerance) {
        Point first = arc.getFirst(), last = arc.getLast();
        int farthest = IntStream.range(0, arc.size())
                .boxed()
                .max(Comparator.comparing(i -> arc.get(i).distance(first, last)))
                .orElseThrow();
        if (arc.size() < 3 || arc.get(farthest).distance(first, last) < tolerance) return List.of(first, last);
        var before = thinned(arc.subList(0, farthest + 1), tolerance);
        return Stream.concat(
                        before.stream().limit(before.size() - 1),
                        thinned(arc.subList(farthest, arc.size()), tolerance).stream())
                .toList();
    }

    /** Whole units, each point from the one before. */
    private static String path(List<Point> ring) {
        var text = new StringBuilder();
        long x = 0, y = 0;
        for (var p : ring) {
            long px = Math.round(p.x), py = Math.round(p.y);
            if (!text.isEmpty() && px == x && py == y) continue;
            if (text.isEmpty())
                text.append("M").append(px).append(' ').append(py).append('l');
            else {
                if (text.charAt(text.length() - 1) != 'l' && px >= x) text.append(' ');
                text.append(px - x).append(py >= y ? " " : "").append(py - y);
            }
            x = px;
            y = py;
        }
        return text.append('z').toString();
    }

    private static List<List<Point>> fitted(List<List<Point>> rings, Frame frame) {
        var all = rings.stream().flatMap(List::stream).toList();
        if (all.isEmpty()) return List.of();
        double west = all.stream().mapToDouble(Point::x).min().orElseThrow(),
                east = all.stream().mapToDouble(Point::x).max().orElseThrow();
        double south = all.stream().mapToDouble(Point::y).min().orElseThrow(),
                north = all.stream().mapToDouble(Point::y).max().orElseThrow();
        double narrower = Math.cos(Math.toRadians((south + north) / 2));
        double scale = Math.min(Frame.WIDTH / ((east - west) * narrower), Frame.HEIGHT / (north - south));
        double left = frame.middle - (east - west) * narrower * scale / 2;
        double top = frame.y + (Frame.HEIGHT - (north - south) * scale) / 2;
        return rings.stream()
                .map(ring -> ring.stream()
                        .map(p -> new Point(left + (p.x - west) * narrower * scale, top + (north - p.y) * scale))
                        .toList())
                .filter(ring -> area(ring) >= 12)
                .toList();
    }

    private static double area(List<Point> ring) {
        return Math.abs(signed(ring));
    }

    private static double signed(List<Point> ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i), b = ring.get((i + 1) % ring.size());
            sum += a.x * b.y - b.x * a.y;
        }
        return sum / 2;
    }

    /** Of the largest ring. */
    private static Point centre(List<List<Point>> rings) {
        var ring = rings.stream().max(Comparator.comparing(BuildOutlines::area)).orElseThrow();
        double x = 0, y = 0, area = signed(ring);
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i), b = ring.get((i + 1) % ring.size());
            double cross = a.x * b.y - b.x * a.y;
            x += (a.x + b.x) * cross;
            y += (a.y + b.y) * cross;
        }
        return new Point(x / (6 * area), y / (6 * area));
    }

    /** Conformal conic, as Lambert-93, scaled so that the mainland fills the width. */
    record Projection(double scale, double left, double top) {
        private static final double N = Math.sin(Math.toRadians(46.5));

        static Projection fitting(Iterable<List<List<Point>>> regions) {
            double west = 9, east = -9, north = 9;
            for (var rings : regions)
                for (var ring : rings)
                    for (var p : ring) {
                        var q = raw(p);
                        west = Math.min(west, q.x);
                        east = Math.max(east, q.x);
                        north = Math.min(north, q.y);
                    }
            return new Projection((WIDTH - 20) / (east - west), west, north);
        }

        Point of(Point p) {
            var q = raw(p);
            return new Point(10 + (q.x - left) * scale, 10 + (q.y - top) * scale);
        }

        List<List<Point>> all(List<List<Point>> rings) {
            return rings.stream()
                    .map(ring -> ring.stream().map(this::of).toList())
                    .toList();
        }

        private static Point raw(Point p) {
            double radius = Math.pow(Math.tan(Math.PI / 4 + Math.toRadians(p.y) / 2), -N);
            double angle = N * Math.toRadians(p.x - 3);
            return new Point(radius * Math.sin(angle), radius * Math.cos(angle));
        }
    }

    /** Rings by code of département or région; the files hold one feature after another, code first. */
    private static Map<String, List<List<Point>>> features(Path file) throws IOException {
        var found = new TreeMap<String, List<List<Point>>>();
        for (var feature : Files.readString(file).split("\"type\":\\s*\"Feature\"")) {
            var code = Pattern.compile("\"code\":\\s*\"(\\w+)\"").matcher(feature);
            if (code.find()) found.put(code.group(1), rings(feature));
        }
        return found;
    }

    private static List<List<Point>> rings(String text) {
        return Pattern.compile(
                        "\\[\\s*(\\[\\s*-?[0-9.]+\\s*,\\s*-?[0-9.]+\\s*](\\s*,\\s*\\[\\s*-?[0-9.]+\\s*,\\s*-?[0-9.]+\\s*])*)\\s*]")
                .matcher(text)
                .results()
                .map(ring -> numbers(ring.group(1)))
                .map(n -> IntStream.range(0, n.length / 2 - 1)
                        .mapToObj(i -> new Point(n[2 * i], n[2 * i + 1]))
                        .toList())
                .toList();
    }

    private static double[] numbers(String text) {
        return Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE]-?[0-9]+)?")
                .matcher(text)
                .results()
                .mapToDouble(n -> Double.parseDouble(n.group()))
                .toArray();
    }

    /** The rings of a TopoJSON file, whatever country they bound. */
    static class Atlas {
        static List<List<Point>> read(Path file) throws IOException {
            var text = Files.readString(file);
            var scale = numbers(one(text, "\"scale\":\\[([^]]+)]"));
            var translate = numbers(one(text, "\"translate\":\\[([^]]+)]"));
            var countries = text.substring(text.indexOf("\"countries\""), text.indexOf("\"land\""));
            var lines = text.substring(text.lastIndexOf("\"arcs\""), text.indexOf("\"bbox\""));
            var arcs = Arrays.stream(lines.split("]],\\[\\["))
                    .map(arc -> decoded(numbers(arc), scale, translate))
                    .toList();
            return Pattern.compile("\\[(-?\\d+(?:,-?\\d+)*)]")
                    .matcher(countries)
                    .results()
                    .map(ring -> joined(numbers(ring.group(1)), arcs))
                    .toList();
        }

        private static String one(String text, String pattern) {
            Matcher found = Pattern.compile(pattern).matcher(text);
            if (!found.find()) throw new IllegalStateException("Nothing like " + pattern);
            return found.group(1);
        }

        private static List<Point> decoded(double[] steps, double[] scale, double[] translate) {
            var points = new ArrayList<Point>();
            double x = 0, y = 0;
            for (int i = 0; i + 1 < steps.length; i += 2) {
                x += steps[i];
                y += steps[i + 1];
                points.add(new Point(x * scale[0] + translate[0], y * scale[1] + translate[1]));
            }
            return points;
        }

        private static List<Point> joined(double[] indices, List<List<Point>> arcs) {
            var ring = new ArrayList<Point>();
            for (var index : indices) {
                var arc = index < 0 ? arcs.get(~(int) index).reversed() : arcs.get((int) index);
                ring.addAll(arc.subList(0, arc.size() - 1));
            }
            return ring;
        }
    }
}
