/**
 * The Lucene index over what the content modules declare through {@link fr.concertations.search.SearchSource}, and the
 * vocabulary that helps questions find it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "db", "shell", "identity", "live"})
@NullMarked
package fr.concertations.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
