/** Who is speaking: accounts, collèges, roles per territory, sign-in. */
@ApplicationModule(allowedDependencies = {"kernel", "db", "shell", "mail"})
@NullMarked
package fr.concertations.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
