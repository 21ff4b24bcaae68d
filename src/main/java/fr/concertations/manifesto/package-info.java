/** The articles of the manifesto and the grid cells they rest on. */
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
            "synthesis",
            "synthesis :: ui",
            "grid"
        })
@NullMarked
package fr.concertations.manifesto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
