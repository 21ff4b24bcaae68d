/**
 * What a crowd thinks beyond majorities: groups of opinion, what all of them accept, where they part. Pure computing on
 * votes, without a database nor a screen.
 *
 * @see "docs/adr/ADR-016-opinion-engine.md"
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package fr.concertations.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
