package fr.concertations.territory.ui;

import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.Role;
import fr.concertations.shell.ShellLinks;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the header: the home of those who represent a territory, and the commission's. */
@Component
@Order(20)
class TerritoryLinks implements ShellLinks {
    private final CurrentActor visitor;

    TerritoryLinks(CurrentActor visitor) {
        this.visitor = visitor;
    }

    @Override
    public List<Link> forCurrentVisitor() {
        return visitor.get().map(TerritoryLinks::links).orElse(List.of());
    }

    private static List<Link> links(Actor actor) {
        var represents = actor.grants().stream().anyMatch(grant -> grant.role() == Role.REFERENT);
        return Stream.of(
                        represents
                                ? Stream.of(new Link("territory.link.mine", "/app/collectivite"))
                                : Stream.<Link>of(),
                        actor.isCommission()
                                ? Stream.of(new Link("territory.link.commission", "/app/commission"))
                                : Stream.<Link>of())
                .flatMap(links -> links)
                .toList();
    }
}
