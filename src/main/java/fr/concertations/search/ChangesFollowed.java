package fr.concertations.search;

/** Rows of the change table were read on this node, and its index shows what they tell. */
public record ChangesFollowed() {}
