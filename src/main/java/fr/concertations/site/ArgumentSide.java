package fr.concertations.site;

import fr.concertations.argument.Argument;
import fr.concertations.argument.Stance;
import fr.concertations.kernel.Slice;
import java.util.List;
import java.util.UUID;

/**
 * The arguments on one side, in the order of the day: as many of the first as a light page holds, or a page of them all.
 *
 * @param all in their order; the first ones are enough to show the first ones
 * @param total how many there are
 */
record ArgumentSide(Stance stance, List<Argument> all, long total) {
    static final int PAGE = 25;
    /** What a side of a light page may weigh, an argument counting for its elements and those of its replies. */
    private static final int LIGHT = 45;

    private static final int ARGUMENT = 4;
    private static final int REPLY = 3;
    /** As many as can ever be among the first. */
    static final int MOST_FIRST = LIGHT / ARGUMENT;

    static ArgumentSide of(List<Argument> arguments, Stance stance) {
        var side = on(arguments, stance);
        return new ArgumentSide(stance, side, side.size());
    }

    static ArgumentSide of(List<Argument> first, Stance stance, long total) {
        return new ArgumentSide(stance, on(first, stance), total);
    }

    private static List<Argument> on(List<Argument> arguments, Stance stance) {
        return arguments.stream().filter(a -> a.stance() == stance).toList();
    }

    /** The first one at least. */
    public List<Argument> first() {
        int weight = 0;
        int shown = 0;
        for (var argument : all) {
            weight += ARGUMENT + REPLY * argument.replies().size();
            if (weight > LIGHT && shown > 0) break;
            shown++;
        }
        return all.subList(0, shown);
    }

    public boolean continues() {
        return first().size() < total;
    }

    Slice<Argument> page(int number) {
        return Slice.of(all, number, PAGE);
    }

    /** Among the first, or further on, or not there. @param text an argument or a reply */
    boolean showsFirst(UUID text) {
        return first().stream().anyMatch(argument -> holds(argument, text));
    }

    /** Page of all on which it stands, 0 when it does not. */
    int pageOf(UUID text) {
        for (int i = 0; i < all.size(); i++) if (holds(all.get(i), text)) return i / PAGE + 1;
        return 0;
    }

    /** What it is called on a page. */
    String anchor(UUID text) {
        return (all.stream().anyMatch(a -> a.id().value().equals(text)) ? "argument-" : "reponse-") + text;
    }

    private static boolean holds(Argument argument, UUID text) {
        return argument.id().value().equals(text)
                || argument.replies().stream().anyMatch(r -> r.id().value().equals(text));
    }
}
