package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.ballot.Tally;
import fr.concertations.kernel.FewPeople;
import fr.concertations.shell.Pieces;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What everybody thinks, then what each collège thinks where enough people say it, and guests apart. */
class TallyByCollege extends Div {
    TallyByCollege(Tally tally) {
        addClassName("stack");
        add(new PositionsBar(tally));
        var list = new UnorderedList();
        list.addClassName("list");
        if (tally.colleges().size() > 1)
            tally.told().forEach(college -> list.add(line(Words.college(this, college), tally.only(college))));
        if (tally.tellsGuests()) list.add(line(getTranslation("forum.positions.guests"), tally.guests()));
        if (list.getChildren().findAny().isPresent()) add(list);
        if (tally.tellsNoCollege()) add(Pieces.small(getTranslation("reading.positions.few", FewPeople.ENOUGH)));
        var untold = untold(tally);
        if (!tally.told().isEmpty() && !untold.isEmpty()) add(Pieces.small(getTranslation("opinion.cell.few", untold)));
    }

    private String untold(Tally tally) {
        var guests = tally.hasFewGuests() ? Stream.of(getTranslation("reading.positions.guests")) : Stream.<String>of();
        return Stream.concat(tally.untold().stream().map(college -> Words.college(this, college)), guests)
                .collect(Collectors.joining(", "));
    }

    private static ListItem line(String text, Tally tally) {
        var name = new H3(text);
        name.addClassName("small-title");
        return new ListItem(name, new PositionsBar(tally));
    }
}
