package fr.concertations.browser.rgaa;

import java.util.List;

/** Theme 10, what styles may and may not do, as far as the document and its style sheets tell. */
public final class Presentation {
    /** 10.1: no element and no attribute whose only meaning is how it looks, drawings (SVG) apart. */
    private static final String PRESENTATIONAL = """
            for (const e of all('basefont, big, blink, center, font, marquee, s, strike, tt')) bad.push('element: ' + told(e));
            const attributes = ['align', 'alink', 'background', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'char', 'charoff', 'clear',
              'color', 'compact', 'frameborder', 'hspace', 'link', 'marginheight', 'marginwidth', 'nowrap', 'text', 'valign', 'vlink', 'vspace', 'style'];
            for (const e of all('*')) {
              if (e instanceof SVGElement) continue;
              const sized = e.matches('img, object, embed, canvas, video, iframe, source');
              for (const attribute of e.getAttributeNames())
                if (attributes.includes(attribute) || !sized && ['width', 'height'].includes(attribute)) bad.push(attribute + ': ' + told(e));
            }""";

    private static final String WITHOUT = """
            const texts = function* () {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) if (walker.currentNode.data.trim()) yield walker.currentNode;
            };
            const shownText = text => shown(text.parentElement);
            const withoutStyles = (read, compare) => {
              const folded = all('details:not([open])'), sheets = [...document.styleSheets];
              folded.forEach(e => e.open = true);
              const before = read();
              sheets.forEach(sheet => sheet.disabled = true);
              const after = read();
              sheets.forEach(sheet => sheet.disabled = false);
              folded.forEach(e => e.open = false);
              compare(before, after);
            };
            """;

    /** 10.2: with styles off nothing that was read is missing: no word, figure or picture is the work of a style sheet. */
    private static final String WITHOUT_STYLES = WITHOUT + """
            for (const e of all('body, body *')) {
              for (const side of ['::before', '::after', '::marker']) {
                const content = getComputedStyle(e, side).content, words = (content.match(/"[^"]*"/g) || []).join('');
                const counted = content.includes('counter') && !(e.closest('li')?.parentElement.matches('ol'));
                if (/[\\p{L}\\d]/u.test(words) || /url\\(/.test(content) || counted) bad.push(`written by a style sheet, ${content}: ` + told(e));
              }
              if (/url\\(/.test(getComputedStyle(e).backgroundImage) && !e.textContent.trim()) bad.push('drawn by a style sheet alone: ' + told(e));
            }
            withoutStyles(() => [...texts()].filter(shownText), (before, after) => {
              for (const text of before) if (!after.includes(text)) bad.push('missing without styles: ' + told(text.parentElement));
            })
            """;

    /**
     * 10.3: what is read without styles comes in the order it is seen in with them: in no box does a later child stand
     * above or before an earlier one, and no two words run together. Navigation and asides may stand where they like, and
     * a figure above the words that name it.
     */
    private static final String ORDER = WITHOUT + """
            for (const parent of all('body, body *')) {
              if (parent instanceof SVGElement || ['inline', 'contents'].includes(getComputedStyle(parent).display)) continue;
              const children = [...parent.children].filter(e => !(e instanceof SVGElement) && shown(e) && !unseen(e) && e.innerText?.trim()
                && ['static', 'relative', 'sticky'].includes(getComputedStyle(e).position) && getComputedStyle(e).display !== 'inline'
                && !e.matches('nav, aside, dd'));
              children.slice(1).forEach((later, i) => {
                const a = box(children[i]), b = box(later);
                const above = b.bottom <= a.top + 1 && b.left < a.right - 1;
                const before = b.right <= a.left + 1 && b.top < a.bottom - 1 && b.bottom > a.top + 1;
                if (above || before) bad.push('seen before what it follows: ' + told(later));
              });
            }
            const touching = () => {
              const pairs = new Set(), ends = /[\\p{L}\\d]$/u, starts = /^[\\p{L}\\d]/u;
              const edge = (text, last) => { const range = document.createRange(); range.selectNodeContents(text); return [...range.getClientRects()].at(last ? -1 : 0); };
              let before = null;
              for (const text of texts()) {
                if (!shownText(text)) continue;
                if (before && ends.test(before.data) && starts.test(text.data)) {
                  const a = edge(before, true), b = edge(text, false);
                  if (a && b && Math.abs(a.right - b.left) < 1 && a.top < b.bottom && a.bottom > b.top) pairs.add(text);
                }
                before = text;
              }
              return pairs;
            };
            withoutStyles(touching, (before, after) => {
              for (const text of after) if (!before.has(text)) bad.push('runs into the word before without styles: ' + told(text.parentElement));
            })""";

    /**
     * 10.5: who declares a colour of text declares the one behind it: the document for all that inherits, and each field
     * or button, which inherits neither, both or none.
     */
    private static final String BOTH_COLOURS = """
            const declared = (e, of) => rules().filter(rule => { try { return e.matches(rule.selectorText); } catch { return false; } })
              .some(rule => of.some(property => rule.style.getPropertyValue(property)));
            const text = e => declared(e, ['color']), behind = e => declared(e, ['background', 'background-color']);
            const root = [document.documentElement, document.body];
            if (!root.some(text) || !root.some(behind)) bad.push('the document does not declare both its colours');
            for (const e of all('input:not([type=hidden], [type=checkbox], [type=radio], [type=range]), select, textarea, button'))
              if (text(e) !== behind(e)) bad.push('one colour declared without the other: ' + told(e))
            """;

    /**
     * 10.13 and 10.14: nothing comes in sight because something else is pointed at or focused. A style sheet alone cannot
     * let it be dismissed, nor the keyboard reach what only a pointer shows; what shows itself when focused is no addition.
     */
    private static final String ON_HOVER = """
            const revealing = ['display', 'visibility', 'opacity', 'clip', 'clip-path', 'content-visibility', 'max-height', 'transform', 'left', 'top'];
            const state = /:(hover|focus-within|focus-visible|focus)\\b/g;
            for (const rule of rules()) for (const selector of rule.selectorText.split(/,(?![^(]*\\))/)) {
              if (!revealing.some(property => rule.style.getPropertyValue(property))) continue;
              const states = [...selector.matchAll(state)];
              if (!states.length || !/[\\s>+~]/.test(selector.slice(states[0].index).trim())) continue;
              let targets = [];
              try { targets = all(selector.replace(state, ':is(*)')); } catch { targets = [document.body]; }
              targets = targets.filter(e => !shown(e) || unseen(e) || box(e).right <= 0 || box(e).bottom + scrollY <= 0);
              if (targets.length) bad.push(selector.trim() + ' shows ' + told(targets[0]));
            }""";

    private static final String ON_HOVER_ALONE = ON_HOVER.replace(
            "if (targets.length)",
            "if (targets.length && selector.includes(':hover') && !/:focus/.test(rule.selectorText))");

    public static final List<Check> CHECKS = List.of(
            Check.of("10.1", PRESENTATIONAL),
            Check.of("10.2", WITHOUT_STYLES),
            Check.of("10.3", ORDER),
            Check.of("10.5", BOTH_COLOURS),
            Check.of("10.13", ON_HOVER),
            Check.of("10.14", ON_HOVER_ALONE));

    private Presentation() {}
}
