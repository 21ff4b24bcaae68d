/** The views in which référents read, quote, write and publish. */
@NullMarked
package fr.concertations.synthesis.ui;

import org.jspecify.annotations.NullMarked;
