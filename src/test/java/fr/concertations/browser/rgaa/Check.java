package fr.concertations.browser.rgaa;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** One look at an open page, for one criterion or for several that are seen at once; leaves the page as it found it. */
public record Check(Set<String> criteria, Function<Page, List<Finding>> look) {
    static Check of(String criterion, String script) {
        return new Check(Set.of(criterion), page -> findings(criterion, Dom.ask(page, script)));
    }

    static Check of(String criterion, Function<Page, List<String>> look) {
        return new Check(Set.of(criterion), page -> findings(criterion, look.apply(page)));
    }

    static List<Finding> findings(String criterion, List<String> told) {
        return told.stream().map(what -> new Finding(criterion, what)).toList();
    }
}
