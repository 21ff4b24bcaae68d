package fr.concertations.forum.ui;

import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import java.time.Instant;

/** What the étape of the moment lets people do with arguments. */
record ArgumentActs(boolean argue, boolean mark) {
    static final ArgumentActs NONE = new ArgumentActs(false, false);

    static ArgumentActs at(Instant instant, Concertation concertation) {
        var argue = concertation.isOpen(Act.ARGUE, instant);
        return new ArgumentActs(argue, argue || concertation.isOpen(Act.VOTE, instant));
    }
}
