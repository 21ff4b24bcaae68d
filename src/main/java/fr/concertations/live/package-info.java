/** Tells every node, within a second or so, that something on screen may have changed. */
@ApplicationModule(allowedDependencies = {"kernel", "db"})
@NullMarked
package fr.concertations.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
