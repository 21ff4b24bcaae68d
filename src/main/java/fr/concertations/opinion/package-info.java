/**
 * What a crowd thinks beyond majorities: groups of opinion, what all of them accept, where they part. The engine is pure
 * computing on votes; around it, what keeps the reading of each concertation up to date while people vote.
 *
 * @see "docs/adr/ADR-016-opinion-engine.md"
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "db",
            "shell",
            "live",
            "identity",
            "territory",
            "debate",
            "contribution",
            "ballot"
        })
@NullMarked
package fr.concertations.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
