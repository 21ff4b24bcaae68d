/** The invented content of {@code run --demo}, played through the services people use and marked as such on every page. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "db",
            "command",
            "identity",
            "territory",
            "charter",
            "debate",
            "contribution",
            "argument",
            "ballot",
            "synthesis",
            "grid",
            "manifesto"
        })
@NullMarked
package fr.concertations.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
