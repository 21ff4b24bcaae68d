/** Simulated people, to measure a running site from outside; search, measured beside PostgreSQL on the same texts; opinion groups, beside NumPy. */
@ApplicationModule(allowedDependencies = {"kernel", "search", "opinion"})
@NullMarked
package fr.concertations.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
