/** Reports, alerts and decisions on what the content modules declare through {@link fr.concertations.moderation.ModerableContent}. */
@ApplicationModule(allowedDependencies = {"kernel", "db", "shell", "identity"})
@NullMarked
package fr.concertations.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
