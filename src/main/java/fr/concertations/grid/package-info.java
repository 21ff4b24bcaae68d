/** The common grid: its versioned schema, filled grids, the comparison of territories. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "db",
            "shell",
            "identity",
            "search",
            "territory",
            "charter",
            "debate",
            "contribution",
            "argument",
            "ballot",
            "synthesis",
            "synthesis :: ui"
        })
@NullMarked
package fr.concertations.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
