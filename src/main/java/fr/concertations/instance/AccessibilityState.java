package fr.concertations.instance;

import java.util.Optional;

/**
 * What the site may say of its accessibility today: nothing good without an audit by people, nor from one that is too old.
 *
 * @param audit the latest one
 */
public record AccessibilityState(Conformity conformity, Optional<Audit> audit, boolean expired) {
    static final AccessibilityState UNAUDITED = new AccessibilityState(Conformity.NONE, Optional.empty(), false);
}
