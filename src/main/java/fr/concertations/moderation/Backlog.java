package fr.concertations.moderation;

/** What nobody answered yet: texts reported before some moment, and texts the platform noticed by itself. */
public record Backlog(long late, long alerts) {}
