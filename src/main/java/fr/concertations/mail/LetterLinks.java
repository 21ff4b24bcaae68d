package fr.concertations.mail;

import fr.concertations.kernel.HttpUrl;

/** A letter is read far from the site: its links are whole, and lead to the web. */
final class LetterLinks {
    private LetterLinks() {}

    /** @throws IllegalArgumentException a bug of whoever writes the letter */
    static void requireAbsolute(String address) {
        if (HttpUrl.parse(address).isEmpty()) throw new IllegalArgumentException("a link of a letter is absolute");
    }
}
