/** The public pages of the charter and of who signed it. */
@NullMarked
package fr.concertations.charter.web;

import org.jspecify.annotations.NullMarked;
