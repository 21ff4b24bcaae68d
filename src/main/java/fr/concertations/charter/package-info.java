/** The versioned charter and who signed it. */
@ApplicationModule(allowedDependencies = {"kernel", "db", "shell", "identity", "territory"})
@NullMarked
package fr.concertations.charter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
