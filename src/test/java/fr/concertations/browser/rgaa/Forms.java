package fr.concertations.browser.rgaa;

import java.util.List;

/** Theme 11, forms. That labels say the same for the same field is asked of the site. */
public final class Forms {
    /** 11.4: a label that is seen stands just above its field or at its left; at the right of a box to tick. */
    private static final String LABELS_BESIDE = """
            const near = 3 * parseFloat(getComputedStyle(document.documentElement).fontSize);
            for (const field of all('input:not([type=hidden], [type=submit], [type=button]), select, textarea')) {
              if (!shown(field)) continue;
              for (const label of field.labels) {
                if (!shown(label) || unseen(label) || label.contains(field)) continue;
                const a = box(label), b = box(field), level = a.top < b.bottom && a.bottom > b.top;
                const above = a.bottom <= b.top + 4 && b.top - a.bottom < near && a.left < b.right && a.right > b.left - 1;
                const left = level && a.right <= b.left + 4 && b.left - a.right < near;
                const right = level && field.matches('[type=checkbox], [type=radio]') && a.left >= b.right - 4 && a.left - b.right < near;
                if (!above && !left && !right) bad.push('away from its field: ' + told(label));
              }
            }""";

    /** 11.6: choices of one name are a group with a name, and every group has one. Which other fields belong together is not checked. */
    private static final String GROUPS_NAMED = """
            const named = e => e && (e.matches('fieldset') && e.querySelector(':scope > legend')?.textContent.trim()
              || e.matches('[aria-label], [aria-labelledby]') && name(e));
            const names = new Map();
            for (const e of all('[type=radio], [type=checkbox]')) names.set(e.name, [...(names.get(e.name) || []), e]);
            for (const [, choices] of names)
              if (choices.length > 1 && !named(choices[0].closest('fieldset, [role=group], [role=radiogroup]'))) bad.push('no name for the group of ' + told(choices[0]));
            for (const e of all('fieldset, [role=group], [role=radiogroup]')) if (!named(e)) bad.push('no name: ' + told(e))
            """;

    /** 11.12: every form of a public page only asks; but for the page that stops letters, which tells what stops before its button does. */
    private static final String ONLY_ASKS = """
            const confirms = form => new URL(form.action).pathname.includes('/suivi/quitter/');
            for (const e of all('form')) if (e.method !== 'get' && !confirms(e)) bad.push('sends: ' + told(e));
            for (const e of all('[formmethod]')) if (e.formMethod !== 'get') bad.push('sends: ' + told(e))
            """;

    public static final List<Check> CHECKS =
            List.of(Check.of("11.4", LABELS_BESIDE), Check.of("11.6", GROUPS_NAMED), Check.of("11.12", ONLY_ASKS));

    private Forms() {}
}
