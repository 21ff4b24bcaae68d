package fr.concertations.site.feed;

import java.time.Instant;

/**
 * Something that happened, for everybody to know.
 *
 * @param name what tells it from anything else that ever happens, the same for ever
 * @param path where it is read, from the root
 * @param about in a few words, what it is about
 */
record News(String name, String title, String path, String about, Instant at) {}
