/** The public page where one searches. */
@NullMarked
package fr.concertations.search.web;

import org.jspecify.annotations.NullMarked;
