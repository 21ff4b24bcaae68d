/** Simulated people, to measure a running site from outside; and search, measured beside PostgreSQL on the same texts. */
@ApplicationModule(allowedDependencies = {"kernel", "search"})
@NullMarked
package fr.concertations.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
