package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.concertations.ballot.KnownWords;
import fr.concertations.forum.Panel;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.shell.Pieces;
import java.util.Optional;

/** In what capacity and by which way people take part; guests on a line of their own. */
class SharesSection extends Section {
    SharesSection(Panel panel) {
        addClassName("stack");
        var tables = new Div(colleges(panel), channels(panel));
        tables.addClassNames("split", "even");
        add(new H2(getTranslation("panel.shares")), tables);
        var words = new KnownWords(this::getTranslation);
        words.said(panel.known()).map(Pieces::small).ifPresent(this::add);
        words.said(panel.confirmed()).forEach(sentence -> add(Pieces.small(sentence)));
    }

    private FiguresTable colleges(Panel panel) {
        var contributions = panel.contributions();
        var ballots = panel.ballots();
        var table = new FiguresTable(
                getTranslation("panel.colleges.caption"),
                getTranslation("panel.college"),
                getTranslation("panel.contributions"),
                getTranslation("panel.voters"));
        long told = 0;
        for (var college : College.values()) {
            long written = contributions.byCollege().getOrDefault(college, 0L);
            told += written;
            table.row(
                    getTranslation("college." + college),
                    written,
                    ballots.votersByCollege().getOrDefault(Optional.of(college), 0L));
        }
        var untold = contributions.total() - contributions.byGuests() - told;
        long untoldVoters = ballots.votersByCollege().getOrDefault(Optional.empty(), 0L);
        if (untold + untoldVoters > 0) table.row(getTranslation("panel.college.none"), untold, untoldVoters);
        return table.row(getTranslation("panel.guests"), contributions.byGuests(), ballots.guests());
    }

    private FiguresTable channels(Panel panel) {
        var table = new FiguresTable(
                getTranslation("panel.channels.caption"),
                getTranslation("panel.channel"),
                getTranslation("panel.contributions"),
                getTranslation("panel.positions"));
        for (var channel : Channel.values())
            table.row(
                    getTranslation("panel.channel." + channel),
                    panel.contributions().byChannel().getOrDefault(channel, 0L),
                    panel.ballots().byChannel().getOrDefault(channel, 0L));
        var guests = panel.ballots().guestPositions().values().stream()
                .mapToLong(n -> n)
                .sum();
        return table.row(getTranslation("panel.guests"), panel.contributions().byGuests(), guests);
    }
}
