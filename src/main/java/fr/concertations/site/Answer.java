package fr.concertations.site;

import fr.concertations.opinion.Reading.Count;

/** The answer whose share is told first: of those who gave an opinion, unless it is how many have none yet. */
public enum Answer {
    AGREE {
        @Override
        public int part(Count count) {
            return count.agree();
        }

        @Override
        public int whole(Count count) {
            return count.expressed();
        }
    },
    DISAGREE {
        @Override
        public int part(Count count) {
            return count.disagree();
        }

        @Override
        public int whole(Count count) {
            return count.expressed();
        }
    },
    NEITHER {
        @Override
        public int part(Count count) {
            return count.mixed() + count.pass();
        }

        @Override
        public int whole(Count count) {
            return count.people();
        }
    };

    public abstract int part(Count count);

    public abstract int whole(Count count);

    /** The side most people are on. */
    static Answer ofMost(Count count) {
        return count.agree() >= count.disagree() ? AGREE : DISAGREE;
    }
}
