/** The Lucene index over what the content modules declare through {@link fr.concertations.search.SearchSource}. */
@ApplicationModule(allowedDependencies = {"kernel", "db", "shell", "identity"})
@NullMarked
package fr.concertations.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
