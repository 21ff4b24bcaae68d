/** Generated from db/migration into target/: one sub-package per schema, one schema per module. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.concertations.db;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
