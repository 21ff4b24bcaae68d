/** The same jar as a command line: serve, import, reindex; the embedded database and its data folder. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "bench",
            "db",
            "identity",
            "search",
            "territory",
            "charter",
            "debate",
            "contribution",
            "argument",
            "ballot",
            "opinion",
            "moderation",
            "synthesis",
            "grid",
            "manifesto",
            "intake"
        })
@NullMarked
package fr.concertations.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
