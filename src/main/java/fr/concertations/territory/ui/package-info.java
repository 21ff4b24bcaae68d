/** Asking to join, the commission's answers, and the field that finds a territory, which other views use too. */
@NamedInterface("ui")
@NullMarked
package fr.concertations.territory.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
