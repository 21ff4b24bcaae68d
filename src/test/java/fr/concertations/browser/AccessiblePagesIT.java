package fr.concertations.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.browser.Measured.Tool;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Nothing a machine can tell is against the RGAA on any public page, and the site says no more of it than was looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessiblePagesIT {
    private static final List<String> PROMISED = List.of(
            "8.1", "8.6", "8.9", "8.10", "10.1", "10.2", "10.3", "10.5", "10.7", "10.11", "10.12", "10.13", "10.14",
            "11.3", "11.4", "11.6", "11.12", "12.1", "12.2", "12.4", "12.5", "12.6", "12.9", "12.11", "13.2");

    private Survey survey;
    private List<NuValidator.Message> messages;

    @BeforeAll
    void look() throws Exception {
        survey = Survey.shared();
        messages = NuValidator.check(Crawl.shared().all());
        var errors = messages.stream().filter(message -> message.kind().equals("error"));
        survey.tally().validator(Crawl.shared().all().size(), (int) errors.count());
    }

    @Test
    void nothingIsFoundAgainstAnyCriterion() {
        assertThat(survey.findings().entrySet().stream()
                        .flatMap(page -> page.getValue().stream()
                                .map(finding -> page.getKey() + " — " + finding.criterion() + " — " + finding.what())))
                .isEmpty();
    }

    @Test
    void everyPageIsValid() {
        messages.stream()
                .filter(message -> !message.kind().equals("error"))
                .map(message -> message.text() + " " + message.extract())
                .distinct()
                .forEach(System.out::println);
        assertThat(messages)
                .filteredOn(message -> !message.kind().equals("info"))
                .isEmpty();
    }

    @Test
    void theSiteClaimsNoMoreThanWasLookedAt() throws Exception {
        var chosen = Crawl.shared().chosen();
        var routes = FilledSite.shared().routes();
        var seen = new Measured.Accessibility(
                Measured.today(),
                List.of(
                        new Tool("axe-core", survey.axeVersion()),
                        new Tool("Nu Html Checker", NuValidator.VERSION),
                        new Tool("Chromium", Chromium.shared().browser().version())),
                List.copyOf(
                        new TreeSet<>(chosen.stream().map(Reading::stablePath).toList())),
                List.of("light", "dark"),
                List.of(Survey.NARROW, 640, Survey.DESK),
                survey.tally().lines());
        Measured.write("accessibility.json", seen);
        assertThat(Survey.ownCriteria()).containsAll(PROMISED);
        assertThat(Measured.overstated(
                        Measured.committed("accessibility.json", Measured.Accessibility.class),
                        seen,
                        path -> routes.kind(path).orElse(path)))
                .as(Measured.RENEW)
                .isEmpty();
    }
}
