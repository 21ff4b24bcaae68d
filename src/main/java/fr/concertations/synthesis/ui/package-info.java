/** The views in which référents read, quote, write and publish; the strip of their steps is shared with the grid. */
@NamedInterface("ui")
@NullMarked
package fr.concertations.synthesis.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
