package fr.concertations.browser.rgaa;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What has to be alike, or unlike, on all pages of the site: noted page by page, told at the end. */
public final class Alike {
    public static final Set<String> CRITERIA = Set.of("8.6", "11.3", "12.2", "12.4", "12.5");

    private static final String NOTE = """
            (() => {
              const bare = href => href.replace(/^\\/en(?=\\/|$)/, '') || '/';
              const plain = text => (text || '').replace(/\\s+/g, ' ').trim();
              const links = root => root ? [...root.querySelectorAll('a[href]')].map(a => bare(a.getAttribute('href'))) : [];
              const outside = (selector) => [...document.querySelectorAll(selector)].find(e => !e.closest('main'));
              const place = e => e ? ['left', 'width'].map(side => Math.round(e.getBoundingClientRect()[side])).join(' ') : '';
              const menu = outside('nav'), footer = outside('footer');
              const zones = [...document.querySelectorAll('header, nav, main, footer')].filter(e => e.tagName === 'MAIN' || !e.closest('main')).map(e => e.tagName);
              const search = [...document.querySelectorAll('a[href], form[action]')].filter(e => !e.closest('main'))
                .map((e, i) => [i, bare(e.getAttribute('href') || e.getAttribute('action')), plain(e.textContent)]).find(([, to]) => to.startsWith('/recherche'));
              const map = [...document.querySelectorAll('a[href]')].map((e, i) => ({ e, i })).find(({ e }) => /plan du site|site map/i.test(e.textContent));
              const fields = [...document.querySelectorAll('form')].flatMap(form => [...form.elements].filter(e => e.name && e.type !== 'hidden' && e.matches('input, select, textarea'))
                .map(e => ({ what: [bare(form.getAttribute('action') || ''), e.name, ...[...form.elements].filter(o => o.type === 'hidden').map(o => o.name)].join(' '),
                  label: plain(e.getAttribute('aria-label') || e.labels?.[0]?.textContent) })));
              const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') || '';
              return { title: document.title, canonical, lang: document.documentElement.lang, menu: links(menu).join(' ') + ' at ' + place(menu), zones: zones.join(' '),
                search: search ? search.join(' ') : '', map: map ? [bare(map.e.getAttribute('href')), map.e.closest('footer, header, nav')?.tagName, place(map.e)].join(' ') : '', fields };
            })()""";

    private record Note(
            String path,
            String title,
            String canonical,
            String language,
            String menu,
            String zones,
            String search,
            String map,
            Map<String, String> labels) {}

    private final List<Note> notes = new ArrayList<>();

    @SuppressWarnings("unchecked")
    public void note(String path, Page page) {
        var told = (Map<String, Object>) page.evaluate(NOTE);
        var labels = new HashMap<String, String>();
        for (var field : (List<Map<String, String>>) told.get("fields"))
            labels.merge(
                    field.get("what"),
                    field.get("label"),
                    (one, other) -> one.equals(other) ? one : one + " / " + other);
        Function<String, String> text = key -> Objects.toString(told.get(key), "");
        notes.add(new Note(
                path,
                text.apply("title"),
                text.apply("canonical"),
                text.apply("lang"),
                text.apply("menu"),
                text.apply("zones"),
                text.apply("search"),
                text.apply("map"),
                labels));
    }

    public List<Finding> told() {
        var found = new ArrayList<Finding>();
        for (var language : notes.stream().map(Note::language).distinct().toList()) {
            var these = notes.stream()
                    .filter(note -> note.language().equals(language))
                    .toList();
            titles(these, found);
            labels(these, found);
            same("12.2", "menu", these, note -> note.menu() + " " + note.zones(), found);
            same("12.4", "way to the site map", these, Note::map, found);
            same("12.5", "way to search", these, Note::search, found);
        }
        return found;
    }

    /** 8.6: no title is that of two pages; what has one canonical address is one page. */
    private static void titles(List<Note> notes, List<Finding> found) {
        var known = new HashMap<String, Note>();
        for (var note : notes) {
            var other = known.putIfAbsent(note.title(), note);
            if (other != null
                    && (note.canonical().isEmpty() || !note.canonical().equals(other.canonical())))
                found.add(new Finding(
                        "8.6",
                        "\"%s\" is the title of %s and of %s".formatted(note.title(), other.path(), note.path())));
        }
    }

    /** 11.3: a field that sends the same thing to the same place has the same label wherever it stands. */
    private static void labels(List<Note> notes, List<Finding> found) {
        var known = new HashMap<String, String>();
        for (var note : notes)
            note.labels().forEach((what, label) -> {
                var other = known.putIfAbsent(what, label);
                if (other != null && !other.equals(label))
                    found.add(new Finding(
                            "11.3", "%s on %s is \"%s\", elsewhere \"%s\"".formatted(what, note.path(), label, other)));
            });
    }

    /** 12.2, 12.4 and 12.5: same things, same order, same place. */
    private static void same(
            String criterion, String what, List<Note> notes, Function<Note, String> of, List<Finding> found) {
        for (var note : notes)
            if (!of.apply(note).equals(of.apply(notes.getFirst())))
                found.add(new Finding(
                        criterion,
                        "%s on %s: \"%s\", on %s: \"%s\""
                                .formatted(
                                        what,
                                        note.path(),
                                        of.apply(note),
                                        notes.getFirst().path(),
                                        of.apply(notes.getFirst()))));
    }
}
