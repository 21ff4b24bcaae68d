package fr.concertations.search;

import java.util.function.Predicate;
import org.apache.lucene.search.Query;

/**
 * What to mark in what was found.
 *
 * @param query where to look
 * @param words among what it finds, those to mark
 */
record ToMark(Query query, Predicate<String> words) {}
