package fr.concertations.following;

import java.util.Locale;

/** How much, and in which language, one is written to. */
record Preference(Volume volume, Locale locale) {
    static final Preference DEFAULT = new Preference(Volume.WEEKLY, Locale.FRENCH);
}
