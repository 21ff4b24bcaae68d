package fr.concertations.browser.rgaa;

import java.util.List;

/** Theme 8, what every page must have. Validity is the validator's part, the rest of the theme axe-core's. */
public final class MandatoryElements {
    /** 8.1: the page is declared as HTML before anything else, and read in standards mode. */
    private static final String DOCTYPE = """
            if (document.doctype?.name !== 'html' || document.compatMode !== 'CSS1Compat') bad.push('no doctype, or not at the start')
            """;

    /** 8.6: the title says what the one h1 says. That no two pages share a title is asked of the site; that it is well put, of nobody. */
    private static final String TITLE = """
            const headings = all('h1'), title = plain(document.title), said = plain(headings[0]?.textContent);
            const words = (said.match(/[\\p{L}\\d]{4,}/gu) || said.match(/[\\p{L}\\d]+/gu) || []).map(word => word.slice(0, Math.max(4, word.length - 2)));
            if (headings.length !== 1) bad.push(headings.length + ' h1');
            if (!title || words.filter(word => title.includes(word)).length * 2 < words.length || !words.length)
              bad.push(`title "${document.title}" is not about h1 "${said}"`)
            """;

    /**
     * 8.9: no empty paragraph, item, heading or cell of a list, no line breaks in a row to make room, no loose sentence in
     * a box that means nothing. Whether each tag is the right one is not checked.
     */
    private static final String MISUSED = """
            for (const e of all('p, li, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, figcaption, caption, legend'))
              if (!e.textContent.trim() && !e.querySelector('img, svg, input, select, textarea, object')) bad.push('empty: ' + told(e));
            for (const br of all('br')) {
              let next = br.nextSibling;
              while (next?.nodeType === 3 && !next.data.trim()) next = next.nextSibling;
              if (next?.nodeName === 'BR') bad.push('made of line breaks: ' + told(br.parentElement));
            }
            for (const e of all('body, main, section, article, nav, div, form, ul, ol, dl, tr, table'))
              for (const node of e.childNodes)
                if (node.nodeType === 3 && node.data.trim().split(/\\s+/).length > 3) bad.push('sentence outside a paragraph: ' + told(e))
            """;

    /** 8.10: what is written in letters that run from right to left is declared so, and nothing else is. */
    private static final String DIRECTION = """
            const leftwards = /[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}]{2,}/u, latin = /\\p{Script=Latin}{2,}/u;
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const text = texts.currentNode.data, e = texts.currentNode.parentElement, direction = getComputedStyle(e).direction;
              if (leftwards.test(text) && direction !== 'rtl') bad.push('right to left, undeclared: ' + told(e));
              if (direction === 'rtl' && latin.test(text) && !leftwards.test(text)) bad.push('declared right to left: ' + told(e));
            }
            for (const e of all('[dir]')) if (!['ltr', 'rtl', 'auto'].includes(e.getAttribute('dir').toLowerCase())) bad.push('dir: ' + told(e))
            """;

    public static final List<Check> CHECKS = List.of(
            Check.of("8.1", DOCTYPE), Check.of("8.6", TITLE), Check.of("8.9", MISUSED), Check.of("8.10", DIRECTION));

    private MandatoryElements() {}
}
