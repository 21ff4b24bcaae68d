/** Concertations: what is asked, of whom, and what is open when. */
@ApplicationModule(allowedDependencies = {"kernel", "db", "shell", "identity", "search", "territory", "charter"})
@NullMarked
package fr.concertations.debate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
