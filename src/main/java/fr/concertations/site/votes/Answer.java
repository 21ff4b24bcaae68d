package fr.concertations.site.votes;

import fr.concertations.opinion.Reading.Count;

/** The answer whose share is told first: of those who gave an opinion, unless it is how many have none yet. */
enum Answer {
    AGREE {
        @Override
        int part(Count count) {
            return count.agree();
        }

        @Override
        int whole(Count count) {
            return count.expressed();
        }
    },
    DISAGREE {
        @Override
        int part(Count count) {
            return count.disagree();
        }

        @Override
        int whole(Count count) {
            return count.expressed();
        }
    },
    NEITHER {
        @Override
        int part(Count count) {
            return count.mixed() + count.pass();
        }

        @Override
        int whole(Count count) {
            return count.people();
        }
    };

    abstract int part(Count count);

    abstract int whole(Count count);

    /** The side most people are on. */
    static Answer ofMost(Count count) {
        return count.agree() >= count.disagree() ? AGREE : DISAGREE;
    }
}
