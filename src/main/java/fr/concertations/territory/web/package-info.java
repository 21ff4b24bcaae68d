/** What territories look like, on every page about them. */
@NullMarked
package fr.concertations.territory.web;

import org.jspecify.annotations.NullMarked;
