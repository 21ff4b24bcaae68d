package fr.concertations.search;

import java.io.IOException;

/** An index that is damaged, or that another version or another database made: to be rebuilt. */
class UnusableIndex extends IOException {
    UnusableIndex(String why) {
        super(why);
    }
}
