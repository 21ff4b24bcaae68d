package fr.concertations.charter;

/** What a signatory promises. @param measure how the platform checks that it is kept */
public record Commitment(String code, String title, String text, String measure) {}
