/** What people contribute, version by version. */
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
            "debate"
        })
@NullMarked
package fr.concertations.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
