/** The view in which the commission keeps the words that mean the same. */
@NullMarked
package fr.concertations.search.ui;

import org.jspecify.annotations.NullMarked;
