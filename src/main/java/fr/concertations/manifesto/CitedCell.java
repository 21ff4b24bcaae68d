package fr.concertations.manifesto;

import fr.concertations.grid.GridId;

/** A cell of a territory's grid that an article rests on. @param cell its code in the schema */
public record CitedCell(GridId grid, String cell) {}
