package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.concertations.kernel.Typography;
import fr.concertations.opinion.Reading.Cell;
import fr.concertations.opinion.Reading.Standing;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which share of each opinion group agrees with a contribution, on one line; nothing of groups that may not be told. */
final class GroupShares {
    private GroupShares() {}

    static Optional<String> said(Component near, Standing standing) {
        return Optional.of(standing.groups().stream().flatMap(GroupShares::said).collect(Collectors.joining(", ")))
                .filter(line -> !line.isEmpty())
                .map(line -> near.getTranslation("opinion.byGroup", line));
    }

    private static Stream<String> said(Cell cell) {
        return Stream.ofNullable(cell.count())
                .filter(count -> count.expressed() > 0)
                .map(count -> cell.camp() + " "
                        + Typography.percent(
                                count.agree(),
                                count.expressed(),
                                UI.getCurrent().getLocale()));
    }
}
