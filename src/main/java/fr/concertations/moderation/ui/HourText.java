package fr.concertations.moderation.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.kernel.Typography;
import java.time.Instant;
import java.util.Locale;

/** When an hour begins, in Paris: {@code 23 novembre, 14 h}. */
final class HourText {
    private HourText() {}

    static String of(Component on, Locale locale, Instant hour) {
        var day = Typography.shortDate(Typography.dayInParis(hour), locale);
        return on.getTranslation(
                "moderation.burst.hour", day, Typography.inParis(hour).getHour());
    }
}
