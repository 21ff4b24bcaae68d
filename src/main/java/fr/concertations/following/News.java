package fr.concertations.following;

/**
 * What a person reads of something that happened.
 *
 * @param key of its sentence
 * @param title of what it is about
 * @param path from the root
 */
public record News(String key, String title, String path) {}
