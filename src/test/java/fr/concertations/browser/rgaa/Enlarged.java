package fr.concertations.browser.rgaa;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Theme 10 again, what must hold when text grows, spreads or has little room: nothing cut, nothing over something else. */
public final class Enlarged {
    private static final int NARROW = 320;
    private static final int ZOOMED = 640;
    private static final String TWICE = "html { font-size: 200% !important; }";
    private static final String SPREAD = "* { line-height: 1.5 !important; letter-spacing: .12em !important; "
            + "word-spacing: .16em !important; } p { margin-bottom: 2em !important; }";

    /** Text that its box hides, and lines of text that lie on each other by more than a quarter of their height. */
    private static final String CUT = """
            const hides = style => [style.overflowX, style.overflowY].some(way => way === 'hidden' || way === 'clip');
            const lines = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const node = texts.currentNode, e = node.parentElement;
              if (!node.data.trim() || !shown(e) || e.closest('svg')) continue;
              let hidden = false;
              for (let up = e; up && up !== document.documentElement; up = up.parentElement) {
                if (!hides(getComputedStyle(up))) continue;
                if (unseen(up)) hidden = true;
                else if (up.scrollWidth > up.clientWidth + 1 || up.scrollHeight > up.clientHeight + 1) bad.push('cut: ' + told(up));
                break;
              }
              if (hidden) continue;
              const range = document.createRange(); range.selectNodeContents(node);
              for (const r of range.getClientRects()) if (r.width > 1 && r.right > 0 && r.bottom > 0)
                lines.push({ e, left: r.left + 2, right: r.right - 2, top: r.top + r.height / 4, bottom: r.bottom - r.height / 4 });
            }
            lines.sort((a, b) => a.top - b.top);
            lines.forEach((a, i) => { for (let j = i + 1; j < lines.length && lines[j].top < a.bottom; j++) {
              const b = lines[j];
              if (b.left < a.right && b.right > a.left) bad.push(`on each other: ${told(a.e)} and ${told(b.e)}`);
            } });
            """;

    /** The page is no wider than the window; tables and drawings may be, each in a box that scrolls. */
    private static final String SIDEWAYS = """
            const room = document.documentElement.clientWidth;
            if (document.scrollingElement.scrollWidth > room + 1) {
              bad.push(`${document.scrollingElement.scrollWidth} px wide in ${room}`);
              for (const e of all('body *')) if (box(e).right > room + 1 && box(e).width > 1 && shown(e)) { bad.push('sticks out: ' + told(e)); break; }
            }
            for (const e of all('body *'))
              if (['auto', 'scroll'].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1 && !e.querySelector('table, svg, pre')
                && !e.matches('pre, textarea, input, select')) bad.push('scrolls sideways: ' + told(e));
            """;

    public static final List<Check> CHECKS = List.of(
            Check.of("10.4", Enlarged::twiceAsLarge),
            Check.of("10.11", Enlarged::narrow),
            Check.of("10.12", Enlarged::spread));

    private Enlarged() {}

    /** 10.4: text at 200 %, on a desk and on a phone, and the whole page zoomed twice. */
    private static List<String> twiceAsLarge(Page page) {
        var found = new ArrayList<String>();
        found.addAll(Dom.styled(page, TWICE, () -> Dom.ask(page, CUT + SIDEWAYS)));
        found.addAll(Dom.wide(page, NARROW, () -> Dom.styled(page, TWICE, () -> Dom.ask(page, CUT))));
        found.addAll(Dom.wide(page, ZOOMED, () -> Dom.ask(page, CUT + SIDEWAYS)));
        return found;
    }

    /** 10.11: 320 px are enough, nothing is read by scrolling sideways. */
    private static List<String> narrow(Page page) {
        return Dom.wide(page, NARROW, () -> Dom.ask(page, CUT + SIDEWAYS));
    }

    /** 10.12: lines, paragraphs, letters and words spaced out as the criterion says, on a desk and on a phone. */
    private static List<String> spread(Page page) {
        var found = new ArrayList<>(Dom.styled(page, SPREAD, () -> Dom.ask(page, CUT)));
        found.addAll(Dom.wide(page, NARROW, () -> Dom.styled(page, SPREAD, () -> Dom.ask(page, CUT))));
        return found;
    }
}
