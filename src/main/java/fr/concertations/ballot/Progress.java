package fr.concertations.ballot;

/** How far somebody is among the contributions that can be voted on. */
public record Progress(long answered, long total) {}
