package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.stream.Stream;

/** Date fields in the visitor's language, the week beginning on Monday. */
final class Calendars {
    private static final String FORMAT = "dd/MM/yyyy";

    private Calendars() {}

    static DatePicker.DatePickerI18n texts(Component on) {
        var locale = UI.getCurrent().getLocale();
        var days = Arrays.stream(DayOfWeek.values()).toList();
        var fromSunday = Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY), days.stream().limit(6))
                .toList();
        return new DatePicker.DatePickerI18n()
                .setDateFormat(FORMAT)
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setToday(on.getTranslation("forum.calendar.today"))
                .setCancel(on.getTranslation("forum.calendar.cancel"))
                .setBadInputErrorMessage(on.getTranslation("forum.calendar.badInput"));
    }
}
