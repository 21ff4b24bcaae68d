package fr.concertations.site.picture;

import java.util.Optional;

/**
 * What a picture says.
 *
 * @param name of the site, beside its mark
 * @param place above the title; empty where there is none
 * @param status in a pill under it, such as the étape; empty where there is none
 */
record Picture(String name, String place, String title, String status, Optional<Positions> positions) {
    static Picture of(String name, String place, String title, String status) {
        return new Picture(name, place, title, status, Optional.empty());
    }

    Picture with(Positions told) {
        return new Picture(name, place, title, status, Optional.of(told));
    }

    /** Shares of one, in order, and what they say in words. */
    record Positions(double agree, double mixed, double disagree, String words) {}
}
