package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import fr.concertations.ballot.Rhythm.Day;
import fr.concertations.forum.Course;
import fr.concertations.forum.Panel;
import fr.concertations.kernel.Typography;
import fr.concertations.shell.Bars.Bar;

/** Participation day by day: people, then positions, and the same numbers as a table. */
class CourseSection extends Section {
    CourseSection(Panel panel) {
        var course = panel.course();
        addClassName("stack");
        var curves = new Div(
                new CourseCurve(
                        "people",
                        course,
                        course.days().stream()
                                .map(day -> new Bar(day.members(), day.guests()))
                                .toList()),
                new CourseCurve(
                        "positions",
                        course,
                        course.days().stream()
                                .map(day -> new Bar(day.positions(), day.guestPositions()))
                                .toList()));
        curves.addClassNames("split", "even");
        add(
                new H2(getTranslation("panel.course")),
                Parts.paragraph("small", rule(course)),
                curves,
                new NativeDetails(getTranslation("panel.course.table"), table(course)));
    }

    private String rule(Course course) {
        var at = Typography.inParis(course.countedAt());
        return getTranslation("panel.course.rule", at.getHour(), "%02d".formatted(at.getMinute()), Course.MOST);
    }

    private FiguresTable table(Course course) {
        var table = new FiguresTable(
                getTranslation("panel.course.caption"),
                getTranslation("panel.course.day"),
                getTranslation("panel.members"),
                getTranslation("panel.guests"),
                getTranslation("panel.positions"),
                getTranslation("panel.positions.guests"));
        course.active().reversed().forEach(day -> row(table, day));
        return table;
    }

    private void row(FiguresTable table, Day day) {
        table.row(
                Typography.date(day.day(), getLocale()),
                day.members(),
                day.guests(),
                day.positions(),
                day.guestPositions());
    }
}
