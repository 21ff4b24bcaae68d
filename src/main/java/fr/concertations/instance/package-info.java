/** What the operator of this site says of it, audits of accessibility, and the pages made of them. */
@ApplicationModule(allowedDependencies = {"kernel", "db", "shell", "identity", "mail"})
@NullMarked
package fr.concertations.instance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
