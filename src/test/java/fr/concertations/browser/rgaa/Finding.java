package fr.concertations.browser.rgaa;

/** Something against a criterion, in the words of whoever has to mend it. */
public record Finding(String criterion, String what) {}
