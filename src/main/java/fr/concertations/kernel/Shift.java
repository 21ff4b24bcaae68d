package fr.concertations.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One place up or down in a list that people order by hand. */
public enum Shift {
    UP,
    DOWN;

    /** The list with the item moved; unchanged when it is already at the end or not in it. */
    public <T> List<T> applied(List<T> items, T item) {
        var from = items.indexOf(item);
        var to = this == UP ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= items.size()) return items;
        var moved = new ArrayList<>(items);
        Collections.swap(moved, from, to);
        return List.copyOf(moved);
    }
}
