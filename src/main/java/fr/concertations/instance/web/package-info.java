/** The pages by which the site speaks of itself. */
@NullMarked
package fr.concertations.instance.web;

import org.jspecify.annotations.NullMarked;
