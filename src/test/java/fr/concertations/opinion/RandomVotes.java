package fr.concertations.opinion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Votes drawn from a seed: two to four camps, each statement pleasing each of them more or less, some statements hidden. */
final class RandomVotes {
    private final List<Given> given = new ArrayList<>();
    private final List<StatementStatus> statuses = new ArrayList<>();
    private final int participants;

    /** One vote, with numbers for people and statements. */
    record Given(int participant, int statement, Vote vote, long time) {}

    RandomVotes(long seed) {
        this(seed, 20 + new Random(seed).nextInt(300), 8 + new Random(~seed).nextInt(90));
    }

    RandomVotes(long seed, int participants, int statements) {
        this(seed, participants, statements, 0.5);
    }

    RandomVotes(long seed, int participants, int statements, double density) {
        var random = new Random(seed);
        this.participants = participants;
        var camps = 2 + random.nextInt(3);
        var pleases = new double[statements][camps];
        for (var statement : pleases) for (int camp = 0; camp < camps; camp++) statement[camp] = random.nextGaussian();
        for (int statement = 0; statement < statements; statement++)
            statuses.add(
                    switch (random.nextInt(12)) {
                        case 0 -> StatementStatus.HIDDEN;
                        case 1 -> StatementStatus.METADATA;
                        default -> StatementStatus.SHOWN;
                    });
        for (int person = 0; person < participants; person++) {
            var camp = random.nextInt(camps);
            var seen = 2 * density * random.nextDouble();
            for (int statement = 0; statement < statements; statement++)
                if (random.nextDouble() < seen)
                    given.add(new Given(
                            person,
                            statement,
                            Vote.of(Integer.signum(
                                    (int) Math.round(pleases[statement][camp] + 0.7 * random.nextGaussian()))),
                            1000 + given.size()));
        }
    }

    List<Given> given() {
        return given;
    }

    int participants() {
        return participants;
    }

    int statements() {
        return statuses.size();
    }

    VoteTable table() {
        return table(given);
    }

    /** The same votes given in another order. */
    VoteTable shuffled(long seed) {
        var other = new ArrayList<>(given);
        Collections.shuffle(other, new Random(seed));
        return table(other);
    }

    VoteTable table(List<Given> votes) {
        return named(votes, numbers(participants), numbers(statuses.size()));
    }

    /** @param people the id of each participant @param statements the id of each statement */
    VoteTable named(List<Given> votes, List<String> people, List<String> statements) {
        var builder = VoteTable.builder();
        for (var vote : votes)
            builder.vote(people.get(vote.participant), statements.get(vote.statement), vote.vote, vote.time);
        for (int statement = 0; statement < statements.size(); statement++)
            if (builder.knowsStatement(statements.get(statement)))
                builder.status(builder.statement(statements.get(statement)), statuses.get(statement));
        return builder.build();
    }

    static List<String> numbers(int size) {
        var numbers = new ArrayList<String>();
        for (int number = 0; number < size; number++) numbers.add(String.valueOf(number));
        return numbers;
    }

    static List<String> shuffledNumbers(int size, long seed) {
        var numbers = numbers(size);
        Collections.shuffle(numbers, new Random(seed));
        return numbers;
    }
}
