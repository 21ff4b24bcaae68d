/** Letters of a concertation to those who follow it: written by a référent, agreed to by a second person, sent once, kept for all to read. */
@ApplicationModule(
        allowedDependencies = {"kernel", "db", "shell", "identity", "mail", "search", "territory", "debate", "synthesis"
        })
@NullMarked
package fr.concertations.newsletter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
