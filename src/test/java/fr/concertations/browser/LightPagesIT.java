package fr.concertations.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.browser.Measured.PageCost;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The budget of a public page, kept by every page of a site full of content. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LightPagesIT {
    private static final int MOST_BYTES = 60_000;
    private static final int MOST_REQUESTS = 10;
    private static final int MOST_ELEMENTS = 340;
    private static final double LATEST_PAINT_MS = 2500;
    private static final int TOGETHER = 4;

    private Chromium chromium;
    private FilledSite filled;
    private Crawl crawl;
    private final Map<Reading, Weight> weights = new LinkedHashMap<>();

    @BeforeAll
    void weigh() throws Exception {
        chromium = Chromium.shared();
        filled = FilledSite.shared();
        crawl = Crawl.shared();
        for (var reading : crawl.fullest())
            weights.put(reading, Weight.of(chromium.browser(), filled.site(), reading.path(), true));
    }

    @Test
    void noKindOfPageIsLeftOut() {
        assertThat(crawl.unvisited())
                .as("no link, no sitemap and no start of Crawl leads to these")
                .isEmpty();
    }

    @Test
    void everyPageKeepsToTheBudget() {
        var softly = new SoftAssertions();
        weights.forEach((reading, weight) -> {
            var path = reading.path();
            softly.assertThat(weight.status()).as(path).isEqualTo(reading.status());
            softly.assertThat(weight.bytes()).as("%s: bytes", path).isLessThanOrEqualTo(MOST_BYTES);
            softly.assertThat(weight.requests()).as("%s: requests", path).isLessThanOrEqualTo(MOST_REQUESTS);
            softly.assertThat(weight.elements()).as("%s: elements", path).isLessThanOrEqualTo(MOST_ELEMENTS);
            softly.assertThat(weight.ecoIndex()).as("%s: EcoIndex", path).isGreaterThan(EcoIndex.GRADE_A);
            softly.assertThat(weight.elsewhere()).as("%s: third parties", path).isEmpty();
            softly.assertThat(weight.cookies()).as("%s: cookies", path).isZero();
            softly.assertThat(weight.complaints()).as("%s: console", path).isEmpty();
        });
        for (var reading : crawl.all())
            softly.assertThat(reading.elements())
                    .as("%s: elements", reading.path())
                    .isLessThanOrEqualTo(MOST_ELEMENTS);
        softly.assertThat(crawl.cookies()).as("cookies").isEmpty();
        softly.assertAll();
    }

    /** A page with nothing that runs is the same without JavaScript; one that has a script must be read to know. */
    @Test
    void everyPageReadsTheSameWithoutJavaScript() {
        var softly = new SoftAssertions();
        weights.forEach((reading, weight) -> {
            if (reading.hasScript())
                softly.assertThat(Weight.of(chromium.browser(), filled.site(), reading.path(), false)
                                .text())
                        .as(reading.path())
                        .isEqualTo(weight.text());
            softly.assertThat(weight.text()).as(reading.path()).isNotBlank();
        });
        softly.assertAll();
    }

    /** A property of weight: a page that is late with others beside it on a busy machine may try once more alone. */
    @Test
    void everyKindOfPageIsSoonReadOnASlowNetwork() {
        var softly = new SoftAssertions();
        var paints = new LinkedHashMap<String, Long>();
        var readings = crawl.fullest();
        for (int n = 0; n < readings.size(); n += TOGETHER) {
            var some = readings.subList(n, Math.min(n + TOGETHER, readings.size()));
            var times = paints(some);
            for (int i = 0; i < some.size(); i++) {
                var paint = times.get(i);
                if (paint > LATEST_PAINT_MS)
                    paint = paints(some.subList(i, i + 1)).getFirst();
                paints.put(some.get(i).kind(), Math.round(paint));
                softly.assertThat(paint)
                        .as("%s: largest paint, in ms", some.get(i).path())
                        .isBetween(1.0, LATEST_PAINT_MS);
            }
        }
        System.out.println("largest paint at 512 kbit/s, 300 ms, processor six times slower, in ms: " + paints);
        softly.assertAll();
    }

    private List<Double> paints(List<Reading> readings) {
        return SlowNetwork.largestPaints(
                chromium.browser(),
                readings.stream().map(reading -> filled.site() + reading.path()).toList());
    }

    @Test
    void theSiteDoesNotCallItselfLighterThanItIs() throws Exception {
        var rows = new ArrayList<PageCost>();
        for (var reading : crawl.fullest()) rows.add(cost(reading, weights.get(reading)));
        var seen = new Measured.Pages(Measured.today(), rows);
        Measured.write("pages.json", seen);
        rows.forEach(System.out::println);
        assertThat(Measured.overstated(Measured.committed("pages.json", Measured.Pages.class), seen))
                .as(Measured.RENEW)
                .isEmpty();
    }

    private static PageCost cost(Reading reading, Weight weight) {
        return new PageCost(
                reading.stablePath(),
                reading.kind(),
                weight.bytes(),
                weight.requests(),
                weight.elements(),
                Math.round(weight.ecoIndex() * 10) / 10.0);
    }
}
