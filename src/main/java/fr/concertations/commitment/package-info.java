/** How each signatory keeps each commitment of the charter: measured from the rows of everybody's acts, never declared. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "db",
            "shell",
            "identity",
            "moderation",
            "territory",
            "charter",
            "debate",
            "contribution",
            "argument",
            "ballot",
            "synthesis",
            "grid"
        })
@NullMarked
package fr.concertations.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
