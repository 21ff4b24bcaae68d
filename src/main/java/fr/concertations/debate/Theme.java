package fr.concertations.debate;

/** A subject contributions can be filed under. */
public record Theme(ThemeId id, String code, String label) {}
