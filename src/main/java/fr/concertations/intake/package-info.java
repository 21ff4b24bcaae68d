/** What comes from elsewhere: imports of other platforms' exports. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "db",
            "shell",
            "identity",
            "territory",
            "charter",
            "debate",
            "contribution",
            "argument",
            "ballot",
            "moderation"
        })
@NullMarked
package fr.concertations.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
