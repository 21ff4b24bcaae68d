/** What people follow, what they are told of it, by which letters, and how they stop them. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "db",
            "shell",
            "identity",
            "mail",
            "moderation",
            "territory",
            "debate",
            "contribution",
            "argument",
            "synthesis",
            "newsletter"
        })
@NullMarked
package fr.concertations.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
