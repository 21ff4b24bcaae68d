package fr.concertations.browser.rgaa;

import java.util.List;
import java.util.Set;

/** Themes 12 and 13, finding one's way on one page. What must be alike on all pages is in {@link Alike}, the keyboard in {@link Keyboard}. */
public final class Navigation {
    /** 12.1: at least two of a menu, a search and a site map. */
    private static final String TWO_WAYS = """
            const menu = all('nav').some(e => e.querySelectorAll('a[href]').length > 2);
            const search = all('[role=search], search, a[href*="/recherche"]').length > 0;
            const map = all('a[href]').some(e => /plan du site|site map/i.test(e.textContent));
            if (menu + search + map < 2) bad.push(`menu ${menu}, search ${search}, site map ${map}`)
            """;

    /**
     * 12.6: header, navigation, content and footer are landmarks, once each where they must be, several of a kind have
     * names, searches are told as such, and what is read is in one of them. The link that skips is before them all.
     */
    private static final String LANDMARKS = """
            const outside = e => !e.closest('main, article, section, aside, nav');
            const one = (what, found) => { if (found.length !== 1) bad.push(found.length + ' ' + what); };
            one('header', all('header, [role=banner]').filter(outside));
            one('footer', all('footer, [role=contentinfo]').filter(outside));
            one('main', all('main, [role=main]'));
            const navs = all('nav, [role=navigation]');
            if (!navs.length) bad.push('no navigation');
            if (navs.length > 1) for (const e of navs) if (!e.matches('[aria-label], [aria-labelledby]')) bad.push('which navigation? ' + told(e));
            for (const e of all('form')) if (e.querySelector('input[type=search], input[name=q]') && !e.closest('[role=search], search')) bad.push('search not told: ' + told(e));
            for (const e of document.body.children) if (shown(e) && e.innerText?.trim()
              && !e.matches('header, main, footer, nav, aside, [role], a[href^="#"]')) bad.push('in no landmark: ' + told(e))
            """;

    /** 13.2: no link or form opens a window without saying so in its words, and no script runs that could. */
    private static final String NO_NEW_WINDOW = """
            const warns = /nouvel(le)? (fenêtre|onglet)|new (window|tab)/i;
            for (const e of all('[target], [formtarget]')) {
              const target = (e.getAttribute('target') || e.getAttribute('formtarget') || '').toLowerCase();
              if (!['', '_self', '_top', '_parent'].includes(target) && !warns.test(name(e) + ' ' + e.title)) bad.push('opens a window: ' + told(e));
            }
            for (const e of all('script:not([type="application/ld+json"]), [onload], [onclick], a[href^="javascript:"]')) bad.push('script: ' + told(e))
            """;

    public static final List<Check> CHECKS =
            List.of(Check.of("12.1", TWO_WAYS), Check.of("12.6", LANDMARKS), Check.of("13.2", NO_NEW_WINDOW));

    /** What only a page among others can keep. */
    public static final Set<String> OF_THE_SITE = Set.of("12.1", "12.6");

    private Navigation() {}
}
