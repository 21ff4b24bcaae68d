/** Extracts, syntheses, conclusions and the answers of the collectivité. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "db",
            "shell",
            "identity",
            "search",
            "territory",
            "debate",
            "contribution",
            "argument",
            "ballot"
        })
@NullMarked
package fr.concertations.synthesis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
