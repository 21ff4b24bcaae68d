/** The pictures that go with a shared link, drawn here from outlines of letters: no font of the machine is needed. */
@NullMarked
package fr.concertations.site.picture;

import org.jspecify.annotations.NullMarked;
