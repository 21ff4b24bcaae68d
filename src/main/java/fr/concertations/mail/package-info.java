/** Letters to people: written with what they tell of, sent by any SMTP server, and what came back. */
@ApplicationModule(allowedDependencies = {"kernel", "db"})
@NullMarked
package fr.concertations.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
