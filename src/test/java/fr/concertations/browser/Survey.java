package fr.concertations.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.concertations.browser.rgaa.Alike;
import fr.concertations.browser.rgaa.Check;
import fr.concertations.browser.rgaa.Enlarged;
import fr.concertations.browser.rgaa.Finding;
import fr.concertations.browser.rgaa.Forms;
import fr.concertations.browser.rgaa.Keyboard;
import fr.concertations.browser.rgaa.MandatoryElements;
import fr.concertations.browser.rgaa.Navigation;
import fr.concertations.browser.rgaa.Presentation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The chosen pages looked at by axe-core and by our own checks, each loaded once, light and dark, wide and narrow. */
final class Survey {
    static final int DESK = 1280;
    static final int PHONE = 390;
    static final int NARROW = 320;

    private static final int HEIGHT = 844;
    private static final List<Check> WORDS = Stream.of(
                    MandatoryElements.CHECKS, Forms.CHECKS, Navigation.CHECKS, Enlarged.CHECKS)
            .flatMap(List::stream)
            .toList();
    private static @Nullable Survey shared;

    private final List<Check> checks = new ArrayList<>();
    private final Alike alike = new Alike();
    private final Tally tally = new Tally();
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    private String axeVersion = "";

    private Survey() {
        checks.addAll(ownChecks());
    }

    /** Every check of ours that looks at one page. */
    static List<Check> ownChecks() {
        return Stream.of(
                        MandatoryElements.CHECKS,
                        Presentation.CHECKS,
                        Enlarged.CHECKS,
                        Forms.CHECKS,
                        Navigation.CHECKS,
                        List.of(new Keyboard().check()))
                .flatMap(List::stream)
                .toList();
    }

    /** Every criterion we look at ourselves. */
    static Set<String> ownCriteria() {
        var criteria = new TreeSet<>(Alike.CRITERIA);
        ownChecks().forEach(check -> criteria.addAll(check.criteria()));
        return criteria;
    }

    static synchronized Survey shared() throws Exception {
        if (shared == null) {
            var survey = new Survey();
            survey.run(
                    Chromium.shared().browser(),
                    FilledSite.shared().site(),
                    Crawl.shared().chosen());
            shared = survey;
        }
        return shared;
    }

    private void run(Browser browser, String site, List<Reading> pages) {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(DESK, HEIGHT).setLocale("fr-FR"))) {
            for (var reading : pages) {
                var page = context.newPage();
                page.navigate(site + reading.path());
                look(reading, page);
                page.close();
            }
        }
        var told = alike.told();
        for (var criterion : Alike.CRITERIA) tally.own(criterion, 0, told);
        findings.put("the pages together", told);
    }

    /** What is in English is laid out like what is in French: what depends on words is looked at again, colours are not. */
    private void look(Reading reading, Page page) {
        var found = new ArrayList<Finding>();
        var looked = new TreeSet<String>();
        if (!reading.standsApart()) {
            alike.note(reading.path(), page);
            looked.addAll(Alike.CRITERIA);
        }
        for (var check : reading.isEnglish() ? WORDS : checks) {
            if (reading.standsApart() && Navigation.OF_THE_SITE.containsAll(check.criteria())) continue;
            found.addAll(check.look().apply(page));
            looked.addAll(check.criteria());
        }
        for (var criterion : looked) tally.own(criterion, 1, found);
        Axe.putInto(page);
        axe(Axe.everything(page), found);
        if (!reading.isEnglish()) lookInOtherStates(page, found);
        tally.nextPage();
        findings.put(reading.path(), found.stream().distinct().toList());
    }

    private void lookInOtherStates(Page page, List<Finding> found) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        axe(Axe.colours(page), found);
        page.setViewportSize(NARROW, HEIGHT);
        axe(Axe.everything(page), found);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        axe(Axe.colours(page), found);
    }

    private void axe(Axe.Report report, List<Finding> found) {
        axeVersion = report.version();
        tally.axe(report);
        found.addAll(report.findings());
    }

    String axeVersion() {
        return axeVersion;
    }

    Tally tally() {
        return tally;
    }

    /** By page, in the order they were read. */
    Map<String, List<Finding>> findings() {
        return findings;
    }
}
