/** The public list of territories. */
@NullMarked
package fr.concertations.territory.web;

import org.jspecify.annotations.NullMarked;
