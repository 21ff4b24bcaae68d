package fr.concertations.forum.ui;

import fr.concertations.argument.Arguments;
import fr.concertations.argument.Replies;
import fr.concertations.identity.Actor;
import org.springframework.stereotype.Service;

/** What people argue through on screen; who acts is asked at the time of each act. */
@Service
record Arguing(Gate gate, Arguments arguments, Replies replies, Reporting reporting) {
    /** Somebody who may speak in public is there: worth offering what the étape lets people do. */
    boolean offered() {
        return gate.visitor().filter(Actor::introduced).isPresent();
    }
}
