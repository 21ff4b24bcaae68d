/** Where administrators tell what only they know. */
@NullMarked
package fr.concertations.instance.ui;

import org.jspecify.annotations.NullMarked;
