/** Where letters are written, agreed to, sent and read again. */
@NullMarked
package fr.concertations.newsletter.ui;

import org.jspecify.annotations.NullMarked;
