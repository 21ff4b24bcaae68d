/** Reporting and deciding, on screen; the dialog and the note are for the views that show texts. */
@NamedInterface("ui")
@NullMarked
package fr.concertations.moderation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
