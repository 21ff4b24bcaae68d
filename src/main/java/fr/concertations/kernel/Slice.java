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
    public boolean hasNext() {
        return (long) number * size < total;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
