package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.concertations.ballot.Hearing;
import fr.concertations.debate.Theme;
import fr.concertations.debate.ThemeId;
import fr.concertations.forum.Panel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people talk and vote about, theme by theme in the order of the concertation, those nobody wrote in included. */
class ThemesSection extends Section {
    ThemesSection(Panel panel) {
        addClassName("stack");
        Map<Optional<ThemeId>, Hearing> heard =
                panel.themes().stream().collect(Collectors.toMap(Hearing::theme, Function.identity()));
        var table = new FiguresTable(
                getTranslation("panel.themes.caption", Hearing.ENOUGH),
                getTranslation("panel.theme"),
                getTranslation("panel.contributions"),
                getTranslation("panel.themes.heard", Hearing.ENOUGH),
                getTranslation("panel.positions"),
                getTranslation("panel.positions.guests"));
        for (Theme theme : panel.concertation().themes()) {
            var id = Optional.of(theme.id());
            row(table, theme.label(), heard.getOrDefault(id, new Hearing(id, 0, 0, 0, 0, 0, 0)));
        }
        Optional.ofNullable(heard.get(Optional.<ThemeId>empty()))
                .ifPresent(none -> row(table, getTranslation("panel.theme.none"), none));
        add(new H2(getTranslation("panel.themes")), table);
    }

    private static void row(FiguresTable table, String name, Hearing hearing) {
        table.row(name, hearing.contributions(), hearing.heard(), hearing.positions(), hearing.guestPositions());
    }
}
