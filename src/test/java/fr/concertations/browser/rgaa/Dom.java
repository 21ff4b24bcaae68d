package fr.concertations.browser.rgaa;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Supplier;

/** What the checks ask of a document. */
final class Dom {
    private static final String WORDS = """
            const all = (selector, root = document) => [...root.querySelectorAll(selector)];
            const told = e => e.outerHTML.replace(/\\s+/g, ' ').slice(0, 140);
            const shown = e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
            const box = e => e.getBoundingClientRect();
            const unseen = e => { const b = box(e); return b.width <= 1 || b.height <= 1; };
            const name = e => (e.getAttribute('aria-label') || (e.getAttribute('aria-labelledby') || '').split(' ')
                .map(id => document.getElementById(id)?.textContent || '').join(' ') || e.textContent || '').trim();
            const plain = text => (text || '').replace(/[’']/g, "'").replace(/\\s+/g, ' ').trim().toLowerCase();
            const rules = () => {
              const found = [];
              const walk = list => { for (const rule of list) {
                if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
                if (rule instanceof CSSStyleRule) found.push(rule);
                if (rule.cssRules) walk(rule.cssRules);
              } };
              for (const sheet of document.styleSheets) walk(sheet.cssRules);
              return found;
            };
            const bad = [];
            """;
    private static final String STYLE = """
            css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }""";

    private Dom() {}

    /** Runs a script that adds to {@code bad} what it has against the page. */
    @SuppressWarnings("unchecked")
    static List<String> ask(Page page, String script) {
        return (List<String>) page.evaluate("(() => {" + WORDS + script + "; return bad; })()");
    }

    /** With more styles than its own, which its content security policy need not know of. */
    static <T> T styled(Page page, String css, Supplier<T> look) {
        page.evaluate(STYLE, css);
        try {
            return look.get();
        } finally {
            page.evaluate("document.adoptedStyleSheets = []");
        }
    }

    /** At another width. */
    static <T> T wide(Page page, int width, Supplier<T> look) {
        var before = page.viewportSize();
        page.setViewportSize(width, before.height);
        try {
            return look.get();
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }
}
