/** A real browser in front of the real jar. */
package fr.concertations.browser;
