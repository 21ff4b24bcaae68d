/** The official directory of places, and the collectivités that joined. */
@ApplicationModule(allowedDependencies = {"kernel", "db", "shell", "identity", "search"})
@NullMarked
package fr.concertations.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
