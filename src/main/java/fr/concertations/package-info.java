/** Concertations: French territories debate AI with their people and publish what they concluded. */
@NullMarked
package fr.concertations;

import org.jspecify.annotations.NullMarked;
