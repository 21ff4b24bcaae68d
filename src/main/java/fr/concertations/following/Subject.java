package fr.concertations.following;

/** Something followed, as it is called. @param path from the root */
public record Subject(Followed followed, String name, String path) {}
