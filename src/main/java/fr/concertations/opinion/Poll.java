package fr.concertations.opinion;

import fr.concertations.ballot.Casts.Cast;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.ContributionId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.College;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The positions of one concertation as the engine takes them, and as people read them: being torn and passing stay distinct
 * here. Who changed collège is of that of her latest positions.
 */
final class Poll {
    private static final int FIRST_ROOM = 1024;

    private final VoteTableBuilder table;
    private final List<Person> byNumber = new ArrayList<>();
    private final List<String> contributions = new ArrayList<>();
    private int contributionsShown;
    private long positionsShown;
    private byte[] choices;

    /** @param room for so many positions; it grows at need */
    Poll(int room) {
        table = VoteTable.builder(room);
        choices = new byte[Math.max(room, FIRST_ROOM)];
    }

    private static final class Person {
        private final String id;
        private LocalDate last = LocalDate.MIN;
        private Optional<College> college = Optional.empty();
        private int positions;
        private boolean shown;

        private Person(String id) {
            this.id = id;
        }

        private static final Comparator<Optional<College>> FIRST =
                Comparator.comparing(c -> c.map(Enum::ordinal).orElse(Integer.MAX_VALUE));

        private void said(Cast cast) {
            positions++;
            shown |= cast.shown();
            var order = cast.on().compareTo(last);
            if (order > 0 || order == 0 && FIRST.compare(cast.college(), college) < 0) {
                last = cast.on();
                college = cast.college();
            }
        }
    }

    void add(Cast cast) {
        var who = cast.voter().number();
        var what = cast.contribution().number();
        if (who == byNumber.size()) meet(cast.voter().id());
        if (what == contributions.size()) meet(cast.contribution().id(), cast.shown());
        byNumber.get(who).said(cast);
        if (cast.shown()) positionsShown++;
        var place = table.votes();
        if (place == choices.length) choices = Arrays.copyOf(choices, place + (place >> 1));
        choices[place] = (byte) cast.choice().ordinal();
        table.vote(who, what, vote(cast.choice()), 0);
    }

    private void meet(AccountId id) {
        var person = new Person(id.toString());
        byNumber.add(person);
        table.participant(person.id);
    }

    private void meet(ContributionId id, boolean shown) {
        contributions.add(id.toString());
        if (shown) contributionsShown++;
        table.status(table.statement(id.toString()), shown ? StatementStatus.SHOWN : StatementStatus.HIDDEN);
    }

    VoteTable table() {
        return table.build();
    }

    /** People with a position on a contribution that is published: what totals count. */
    int people() {
        return (int) byNumber.stream().filter(person -> person.shown).count();
    }

    /** Published contributions with a position. */
    int contributions() {
        return contributionsShown;
    }

    /** Positions on published contributions. */
    long positions() {
        return positionsShown;
    }

    /** Who took enough positions for groups to be drawn on them. */
    long busy() {
        return byNumber.stream()
                .filter(person -> person.positions >= Entry.FEWEST_VOTES)
                .count();
    }

    /** By id, of whoever told one. */
    Map<String, String> colleges() {
        var colleges = new HashMap<String, String>();
        byNumber.forEach(person -> person.college.ifPresent(college -> colleges.put(person.id, college.name())));
        return colleges;
    }

    /**
     * Counts of these contributions, in each part.
     *
     * @param parts the part of each person by id, absent for none
     * @return by contribution, then by part; null is the part of everybody
     */
    Map<String, PartCounts> counts(List<String> wanted, List<Map<String, String>> parts) {
        var counts = new HashMap<String, PartCounts>();
        wanted.forEach(id -> counts.put(id, new PartCounts()));
        var tables = new PartCounts[contributions.size()];
        for (int at = 0; at < tables.length; at++) tables[at] = counts.get(contributions.get(at));
        for (int at = 0; at < table.votes(); at++) {
            var into = tables[table.statementAt(at)];
            if (into == null) continue;
            var person = byNumber.get(table.participantAt(at));
            var choice = Position.values()[choices[at]];
            into.add("", choice);
            for (var part : parts) {
                var name = part.get(person.id);
                if (name != null) into.add(name, choice);
            }
        }
        return counts;
    }

    private static Vote vote(Position position) {
        return switch (position) {
            case AGREE -> Vote.AGREE;
            case DISAGREE -> Vote.DISAGREE;
            case MIXED, PASS -> Vote.NEUTRAL;
        };
    }
}
