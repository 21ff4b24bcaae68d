package fr.concertations.identity;

import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.TableLike;

/**
 * Rows that tell of a person. Texts: {@code erasure.held.<name>}, with how many there are.
 *
 * @param name of the file or the list in which the person gets them
 * @param person the column that holds whose they are
 * @param told what the person is given of each; empty for what is of no use to anybody but us, such as hashes, and is not told
 */
public record Holding(String name, Fate fate, TableLike<?> rows, Field<UUID> person, List<Field<?>> told) {
    static final String ACCOUNT = "compte";
    private static final String GUEST = "sans-compte";

    public Holding {
        told = List.copyOf(told);
    }

    public static Holding of(String name, Fate fate, TableLike<?> rows, Field<UUID> person, Field<?>... told) {
        return new Holding(name, fate, rows, person, List.of(told));
    }

    /** What was done in a role. */
    public static Holding work(String name, TableLike<?> rows, Field<UUID> person, Field<?>... told) {
        return of(name, Fate.WORK, rows, person, told);
    }

    /** Goes or is renamed with the rest, and tells the person nothing. */
    public static Holding silent(TableLike<?> rows, Field<UUID> person) {
        return of("", Fate.GOES, rows, person);
    }

    /** The account of somebody who has none is told otherwise. */
    String name(Actor person) {
        return person.isGuest() && name.equals(ACCOUNT) ? GUEST : name;
    }

    public boolean isTold() {
        return !told.isEmpty();
    }
}
