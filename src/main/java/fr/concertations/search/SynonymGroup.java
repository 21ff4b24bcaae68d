package fr.concertations.search;

import java.util.List;

/** Expressions that search takes for the same thing. @param revision moves at each change */
public record SynonymGroup(SynonymGroupId id, List<String> expressions, int revision) {}
