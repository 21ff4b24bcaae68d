package fr.concertations.browser.rgaa;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * Goes through a page by the keyboard alone: 10.7 (where one is can be seen), 12.9 (one gets in, through and out again) and
 * 12.11 (what is folded opens). Pixels are compared once for each look a focused thing can have, for all pages together.
 */
public final class Keyboard {
    private static final int AROUND = 6;
    private static final double CONTRAST = 3;
    private static final String PREPARE = """
            (() => {
              const can = 'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex]';
              const radios = new Set();
              const stops = [...document.querySelectorAll(can)].filter(e => e.tabIndex >= 0 && !e.disabled
                && e.checkVisibility({ visibilityProperty: true }))
                .filter(e => e.type !== 'radio' || !radios.has(e.name) && radios.add(e.name));
              window.stops = new Set(stops);
              document.activeElement?.blur(); getSelection().removeAllRanges(); window.scrollTo(0, 0);
              return stops.length;
            })()""";
    private static final String WHERE = """
            (() => {
              const e = document.activeElement;
              if (!e || e === document.body || e === document.documentElement) return null;
              const again = !window.stops.delete(e), b = e.getBoundingClientRect();
              const style = x => x ? `${x.tagName}.${x.className?.baseVal ?? x.className}[${x.type || ''}]` : '';
              const zone = e.closest('header, footer, nav, aside, main');
              return { again, look: [zone, e.parentElement?.parentElement, e.parentElement, e].map(style).join(' '), summary: e.tagName === 'SUMMARY',
                frame: e.tagName === 'IFRAME', told: e.outerHTML.replace(/\\s+/g, ' ').slice(0, 140),
                x: b.left, y: b.top, width: b.width, height: b.height };
            })()""";
    private static final String LEFT = "[...window.stops].map(e => e.outerHTML.replace(/\\s+/g, ' ').slice(0, 140))";

    private final Set<String> looks = new HashSet<>();

    public Check check() {
        return new Check(Set.of("10.7", "12.9", "12.11"), this::goThrough);
    }

    private List<Finding> goThrough(Page page) {
        var found = new ArrayList<Finding>();
        var stops = ((Number) page.evaluate(PREPARE)).intValue();
        for (var step = 0; step < stops; step++) {
            page.keyboard().press("Tab");
            @SuppressWarnings("unchecked")
            var at = (Map<String, Object>) page.evaluate(WHERE);
            if (at == null) break;
            if (at.get("frame").equals(true)) continue;
            if (at.get("again").equals(true)) {
                found.add(new Finding("12.9", "held at " + at.get("told")));
                break;
            }
            if (looks.add(String.valueOf(at.get("look")))) look(page, at, found);
        }
        Dom.ask(page, "bad.push(..." + LEFT + ")")
                .forEach(missed -> found.add(new Finding("12.9", "out of reach: " + missed)));
        page.evaluate("document.activeElement?.blur(), scrollTo(0, 0)");
        return found;
    }

    private static void look(Page page, Map<String, Object> at, List<Finding> found) {
        if (!seen(page, at)) found.add(new Finding("10.7", "focus not seen on " + at.get("told")));
        if (at.get("summary").equals(true)) {
            var before = open(page);
            page.keyboard().press("Enter");
            if (open(page) == before)
                found.add(new Finding("12.11", "does not open by the keyboard: " + at.get("told")));
            page.keyboard().press("Enter");
        }
    }

    private static boolean open(Page page) {
        return (Boolean) page.evaluate("document.activeElement.parentElement.open === true");
    }

    /** Around the element as many pixels as half its outline change enough to be told apart. */
    private static boolean seen(Page page, Map<String, Object> at) {
        var view = page.viewportSize();
        var left = Math.max(0, number(at, "x") - AROUND);
        var top = Math.max(0, number(at, "y") - AROUND);
        var right = Math.min(view.width, number(at, "x") + number(at, "width") + AROUND);
        var bottom = Math.min(view.height, number(at, "y") + number(at, "height") + AROUND);
        if (right - left < 1 || bottom - top < 1) return false;
        var options = new Page.ScreenshotOptions().setClip(new Clip(left, top, right - left, bottom - top));
        var focused = picture(page.screenshot(options));
        page.evaluate("window.held = document.activeElement, held.blur()");
        var without = picture(page.screenshot(options));
        page.evaluate("held.focus({ preventScroll: true, focusVisible: true })");
        return changed(focused, without) >= (right - left + bottom - top) / 2;
    }

    private static double number(Map<String, Object> at, String key) {
        return ((Number) at.get(key)).doubleValue();
    }

    private static int changed(BufferedImage one, BufferedImage other) {
        var changed = 0;
        for (var x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++)
            for (var y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++)
                if (contrast(one.getRGB(x, y), other.getRGB(x, y)) >= CONTRAST) changed++;
        return changed;
    }

    private static double contrast(int one, int other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance as WCAG 2.1 defines it. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        var share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static BufferedImage picture(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
