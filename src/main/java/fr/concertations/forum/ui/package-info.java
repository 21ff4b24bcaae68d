/** Where people take part and where référents write concertations. */
@NullMarked
package fr.concertations.forum.ui;

import org.jspecify.annotations.NullMarked;
