/** Words everybody shares and nobody owns: territory codes, clock, texts, Markdown, refusals. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.concertations.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
