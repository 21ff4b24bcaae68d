package fr.concertations.moderation.ui;

import fr.concertations.identity.CurrentActor;
import fr.concertations.moderation.Moderation;
import fr.concertations.shell.ShellLinks;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** « Modération » in the header, for those who may moderate somewhere. */
@Component
@Order(30)
class ModerationLinks implements ShellLinks {
    private final CurrentActor current;

    ModerationLinks(CurrentActor current) {
        this.current = current;
    }

    @Override
    public List<Link> forCurrentVisitor() {
        return current.get().filter(Moderation::isModerator).stream()
                .map(moderator -> new Link("moderation.link", "/app/moderation"))
                .toList();
    }
}
