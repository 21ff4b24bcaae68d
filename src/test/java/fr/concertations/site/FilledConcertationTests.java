package fr.concertations.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.debate.Concertations;
import fr.concertations.intake.CapCollectifImport;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.Places;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** A real consultation of 145 contributions and 3 593 positions stays light, page by page, in both languages. */
@ApplicationTest
class FilledConcertationTests {
    private static final Path REAL = Path.of("../shared/data/exports/cap-collectif/consultation-extrait.csv");
    private static final int MOST_ELEMENTS = 340;
    private static final int MOST_DISCUSSED = 10;
    private static final String TITLE = "Revenu universel d’activité, à lire";

    @Autowired
    WebApplicationContext web;

    @Autowired
    CapCollectifImport imports;

    @Autowired
    Concertations concertations;

    @Autowired
    Places places;

    @Test
    void everyPageOfItIsLight() {
        Assumptions.assumeTrue(Files.exists(REAL), "the real export is not on this machine");
        var territory = places.somewhere();
        imports.intoNew(territory.code(), TITLE, REAL, false);
        var id = concertations.imported(territory.code(), TITLE).orElseThrow();
        var here = territory.path() + "/concertations/"
                + concertations.unchecked(id).orElseThrow().slug();
        var reading = new Reading(web);
        var pages = new ArrayList<>(List.of(here));
        for (int n = 1; n <= 8; n++) pages.add(here + "/contributions?tri=discutees&page=" + n);
        var contributions = pages.stream()
                .skip(1)
                .flatMap(page -> reading.page(page).select(".card h3 a").eachAttr("href").stream())
                .toList();
        assertThat(contributions).hasSize(145).doesNotHaveDuplicates();
        var softly = new SoftAssertions();
        for (var page : pages) light(reading, page, softly);
        for (var contribution : contributions.subList(0, MOST_DISCUSSED)) light(reading, contribution, softly);
        light(reading, contributions.getFirst() + "/arguments", softly);
        light(reading, contributions.getFirst() + "/arguments?sens=contre&page=2", softly);
        softly.assertAll();
    }

    private static void light(Reading reading, String path, SoftAssertions softly) {
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH))
            softly.assertThat(Reading.elements(reading.page(path, language)))
                    .as(path)
                    .isLessThanOrEqualTo(MOST_ELEMENTS);
    }
}
