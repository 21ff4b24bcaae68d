package fr.concertations.opinion;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Who is placed in a group: whoever voted on seven statements (on all when there are fewer) and whoever was placed before;
 * then, up to fifteen people, those who voted most.
 */
final class Entry {
    static final int FEWEST_VOTES = 7;
    static final int FEWEST_PEOPLE = 15;

    private Entry() {}

    static boolean[] placed(VoteTable votes, OpinionState before) {
        var enough = Math.max(1, Math.min(FEWEST_VOTES, votes.statements().size()));
        var placed = new boolean[votes.participants().size()];
        var number = 0;
        for (int person = 0; person < placed.length; person++) {
            placed[person] = votes.votesOf(person) >= enough
                    || before.placed().containsKey(votes.participants().get(person));
            if (placed[person]) number++;
        }
        if (number < FEWEST_PEOPLE)
            IntStream.range(0, placed.length)
                    .filter(person -> !placed[person] && votes.votesOf(person) > 0)
                    .boxed()
                    .sorted(Comparator.comparingInt(person -> -votes.votesOf(person)))
                    .limit(FEWEST_PEOPLE - number)
                    .toList()
                    .forEach(person -> placed[person] = true);
        return placed;
    }
}
