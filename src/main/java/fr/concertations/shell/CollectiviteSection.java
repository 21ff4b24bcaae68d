package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import fr.concertations.kernel.TerritoryCode;

/**
 * A part a module adds to the home of a collectivité, seen by those who represent it; a bean, placed by {@code @Order}.
 * Its first element is a heading of level 2.
 */
public interface CollectiviteSection {
    /** Made anew at each visit. @param slug of the territory, for addresses */
    Component of(TerritoryCode territory, String slug);
}
