/** What every screen stands in: the layout of the application and of the public pages, error screens, widgets. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package fr.concertations.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
