/** The public pages: plain HTML, no session, no cookie, no JavaScript. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "identity",
            "search",
            "moderation",
            "territory",
            "charter",
            "commitment",
            "debate",
            "contribution",
            "argument",
            "ballot",
            "opinion",
            "synthesis",
            "grid",
            "newsletter",
            "manifesto"
        })
@NullMarked
package fr.concertations.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
