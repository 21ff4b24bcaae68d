package fr.concertations.kernel;

import java.util.List;

/**
 * Part of a list and what is around it.
 *
 * @param items what is shown
 * @param number page number, from 1
 * @param size items asked per page
 * @param total items in the whole list
 */
public record Slice<T>(List<T> items, int number, int size, long total) {
    /**
     * A page of a list one has whole.
     *
     * @throws NotFound when there is no such page; the first one is always there
     */
    public static <T> Slice<T> of(List<T> all, int number, int size) {
        if (number < 1) throw new NotFound("page " + number);
        var slice = new Slice<>(
                all.stream().skip((long) (number - 1) * size).limit(size).toList(), number, size, all.size());
        if (number > slice.pages()) throw new NotFound("page " + number);
        return slice;
    }

    public boolean hasNext() {
        return (long) number * size < total;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    /** Place of the first item shown, from 1. */
    public long from() {
        return (long) (number - 1) * size + 1;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
