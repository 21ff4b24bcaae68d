/** Positions on contributions and their tallies. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "db",
            "shell",
            "live",
            "identity",
            "moderation",
            "territory",
            "debate",
            "contribution"
        })
@NullMarked
package fr.concertations.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
