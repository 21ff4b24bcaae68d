/** Arguments for and against a contribution. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "db",
            "shell",
            "identity",
            "live",
            "search",
            "moderation",
            "territory",
            "debate",
            "contribution"
        })
@NullMarked
package fr.concertations.argument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
