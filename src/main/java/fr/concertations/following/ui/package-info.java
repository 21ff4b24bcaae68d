/** The button that follows, one’s news, and the choice of one’s messages; the button is for the views that show subjects. */
@NamedInterface("ui")
@NullMarked
package fr.concertations.following.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
