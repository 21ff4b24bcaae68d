package fr.concertations.site.head;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.Stage;
import fr.concertations.shell.PageHead;
import fr.concertations.site.picture.PicturePaths;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A concertation: something held online, by somebody, from one day to another. */
@Component
class ConcertationHead implements HeadOf {
    private static final String ONLINE = "https://schema.org/OnlineEventAttendanceMode";

    private final Describing describing;

    ConcertationHead(Describing describing) {
        this.describing = describing;
    }

    @Override
    public Set<String> views() {
        return Set.of("concertation");
    }

    @Override
    public PageHead head(String view, Map<String, Object> model, Locale locale) {
        var debate = HeadOf.shown(model, "debate", Concertation.class);
        var path = describing.path(debate);
        var sentence = describing.sentence(debate.presentation(), debate.title());
        var address = describing.absolute(path, locale);
        var event = Node.of(Node.EVENT)
                .with("name", debate.title())
                .with("description", sentence)
                .with("url", address)
                .with("image", describing.absolute(PicturePaths.of(debate), locale))
                .with("startDate", begins(debate))
                .with("endDate", ends(debate))
                .with("eventAttendanceMode", ONLINE)
                .with("location", Node.of(Node.VIRTUAL).with("url", address))
                .with("organizer", describing.organiser(debate, locale))
                .with("isAccessibleForFree", Boolean.TRUE);
        return describing.of(debate, sentence, path, List.of(), event, locale);
    }

    private static Optional<Instant> begins(Concertation debate) {
        return debate.stages().stream().map(Stage::startsAt).min(Comparator.naturalOrder());
    }

    private static Optional<Instant> ends(Concertation debate) {
        return debate.stages().stream().map(Stage::endsAt).max(Comparator.naturalOrder());
    }
}
