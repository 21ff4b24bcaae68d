package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.concertations.contribution.Author;
import fr.concertations.contribution.Byline;
import fr.concertations.contribution.Contribution;
import fr.concertations.debate.Theme;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.kernel.Typography;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of things in the visitor's language. */
final class Words {
    private static final String BETWEEN = " · ";

    private Words() {}

    static String college(Component on, Optional<College> college) {
        return college.map(c -> on.getTranslation("college." + c))
                .orElseGet(() -> on.getTranslation("forum.college.none"));
    }

    /** What kind of contribution, on what theme. */
    static List<String> labels(Component on, Contribution contribution) {
        return Stream.concat(
                        Stream.of(on.getTranslation("contribution.kind." + contribution.kind())),
                        contribution.theme().map(Theme::label).stream())
                .toList();
    }

    /** Who wrote, in what collège, whether it is verified who it is, when, and how it came when not online. */
    static String byline(
            Component on, Optional<Author> author, Optional<College> college, Channel channel, Instant at) {
        var came = channel == Channel.ONLINE
                ? Stream.<String>empty()
                : Stream.of(on.getTranslation("forum.channel", on.getTranslation("channel." + channel)));
        var byline = new Byline(on::getTranslation);
        var who = Stream.of(
                byline.name(name(on, author), author, college),
                college.map(one -> byline.college(author, one)).orElseGet(() -> college(on, college)));
        return joined(Stream.of(who, byline.identity(author).stream(), Stream.of(day(on, at)), came)
                .flatMap(Function.identity()));
    }

    static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(BETWEEN));
    }

    static String day(Component on, Instant at) {
        return Typography.date(Typography.dayInParis(at), UI.getCurrent().getLocale());
    }

    /** The last day before this instant: what people mean by “until”. */
    static String lastDay(Component on, Instant end) {
        return day(on, end.minusNanos(1));
    }

    static String name(Component on, Optional<Author> author) {
        if (author.isEmpty()) return on.getTranslation("forum.author.erased");
        return author.get()
                .name()
                .orElseGet(
                        () -> on.getTranslation(author.get().guest() ? "forum.author.guest" : "forum.author.unnamed"));
    }
}
