/** Views of the application that compose several features. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "identity",
            "live",
            "search",
            "moderation",
            "moderation::ui",
            "territory",
            "territory :: ui",
            "charter",
            "debate",
            "contribution",
            "argument",
            "ballot",
            "opinion",
            "synthesis",
            "grid",
            "manifesto",
            "newsletter",
            "following",
            "following :: ui"
        })
@NullMarked
package fr.concertations.forum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
