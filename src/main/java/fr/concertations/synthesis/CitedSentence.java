package fr.concertations.synthesis;

/** A sentence of the synthesis that a conclusion rests on. @param version of the synthesis it stands in */
public record CitedSentence(SentenceId id, int number, int version, String text) {}
