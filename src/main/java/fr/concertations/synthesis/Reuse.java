package fr.concertations.synthesis;

/** A thing further up the chain that rests on what is being read. @param label what it is called @param path its address */
public record Reuse(String label, String path) {}
