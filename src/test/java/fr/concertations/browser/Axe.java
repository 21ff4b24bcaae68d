package fr.concertations.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import fr.concertations.browser.rgaa.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * axe-core with every rule it has for the RGAA, those it calls experimental too. Put into a page once and run in each
 * state of it, which its own builder cannot do.
 */
final class Axe {
    /** What a rule that belongs to no criterion of the RGAA is filed under. */
    static final String NO_CRITERION = "axe";

    private static final String SOURCE = source();
    private static final String RUN = """
            async options => {
              const { violations, passes, incomplete, testEngine } = await axe.run(document, options);
              const criteria = rule => rule.tags.filter(tag => tag.startsWith('RGAA-')).map(tag => tag.slice(5).split('.').slice(0, 2).join('.'));
              return { version: testEngine.version, criteria: [...violations, ...passes, ...incomplete].flatMap(criteria),
                violations: violations.flatMap(rule => rule.nodes.map(node =>
                  ({ criteria: criteria(rule), what: `${rule.id}: ${rule.help} — ${node.html.slice(0, 140)} ${node.any.map(c => c.message).join(' ').slice(0, 160)}` }))) };
            }""";
    private static final Map<String, Object> ON = Map.of("enabled", true);
    private static final Map<String, Object> EVERYTHING = Map.of(
            "resultTypes", List.of("violations"),
            "rules",
                    Map.of(
                            "css-orientation-lock", ON,
                            "focus-order-semantics", ON,
                            "p-as-heading", ON,
                            "table-fake-caption", ON,
                            "td-has-header", ON));
    private static final Map<String, Object> COLOURS =
            Map.of("resultTypes", List.of("violations"), "runOnly", List.of("color-contrast", "link-in-text-block"));

    /** @param criteria those for which something was there to look at */
    record Report(String version, Set<String> criteria, List<Finding> findings) {}

    private Axe() {}

    static void putInto(Page page) {
        page.evaluate(SOURCE);
    }

    static Report everything(Page page) {
        return run(page, EVERYTHING);
    }

    /** What another colour scheme may change. */
    static Report colours(Page page) {
        return run(page, COLOURS);
    }

    @SuppressWarnings("unchecked")
    private static Report run(Page page, Map<String, Object> options) {
        var told = (Map<String, Object>) page.evaluate(RUN, options);
        var findings = new ArrayList<Finding>();
        for (var violation : (List<Map<String, Object>>) told.get("violations")) {
            var criteria = (List<String>) violation.get("criteria");
            findings.add(new Finding(
                    criteria.isEmpty() ? NO_CRITERION : criteria.getFirst(), String.valueOf(violation.get("what"))));
        }
        return new Report(
                String.valueOf(told.get("version")), new TreeSet<>((List<String>) told.get("criteria")), findings);
    }

    private static String source() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) throw new IllegalStateException("axe-core is not in the class path");
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
