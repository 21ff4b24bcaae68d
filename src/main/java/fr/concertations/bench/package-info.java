/** Simulated people, to measure a running site from outside. Knows nothing of it but its addresses and its protocol. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package fr.concertations.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
