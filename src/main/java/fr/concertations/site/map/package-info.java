/** The map of France: simplified outlines and marks that do not overlap. */
@NullMarked
package fr.concertations.site.map;

import org.jspecify.annotations.NullMarked;
