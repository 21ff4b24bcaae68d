package fr.concertations.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import fr.concertations.debate.Act;
import fr.concertations.debate.StageDraft;
import fr.concertations.debate.StageKind;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.Typography;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One étape: what kind, from which day to which day in Paris, both included, and what is open meanwhile. */
class StageRow extends ListItem {
    private final Select<StageKind> kind = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final CheckboxGroup<Act> opens = new CheckboxGroup<>();

    StageRow(StageDraft draft, Consumer<StageRow> onRemove) {
        addClassNames("panel", "stage-row");
        kind.setLabel(getTranslation("forum.stageRow.kind"));
        kind.setItems(StageKind.values());
        kind.setItemLabelGenerator(k -> getTranslation("debate.stage." + k));
        dates(from, "forum.stageRow.from");
        dates(to, "forum.stageRow.to");
        opens.setLabel(getTranslation("forum.stageRow.opens"));
        opens.setItems(Act.values());
        opens.setItemLabelGenerator(act -> getTranslation("debate.act." + act));
        kind.setValue(draft.kind());
        from.setValue(Typography.dayInParis(draft.startsAt()));
        to.setValue(Typography.dayInParis(draft.endsAt().minusNanos(1)));
        opens.setValue(opened(draft));
        kind.addValueChangeListener(change -> opens.setValue(change.getValue().opens()));
        var remove = new Button(getTranslation("forum.stageRow.remove"), click -> onRemove.accept(this));
        add(kind, from, to, opens, remove);
    }

    /** @throws InvalidInput at {@code stages} when a day is missing or the end comes before the beginning */
    StageDraft draft() {
        @Nullable LocalDate first = from.getValue();
        @Nullable LocalDate last = to.getValue();
        from.setInvalid(first == null);
        to.setInvalid(last == null);
        if (first == null || last == null) throw new InvalidInput("stages", "forum.stageRow.dates");
        return new StageDraft(
                kind.getValue(),
                first.atStartOfDay(Typography.PARIS).toInstant(),
                last.plusDays(1).atStartOfDay(Typography.PARIS).toInstant(),
                opens.getValue().contains(Act.CONTRIBUTE),
                opens.getValue().contains(Act.ARGUE),
                opens.getValue().contains(Act.VOTE));
    }

    /** Empty while it is not told. */
    Optional<LocalDate> lastDay() {
        return to.getOptionalValue();
    }

    private void dates(DatePicker picker, String key) {
        picker.setLabel(getTranslation(key));
        picker.setI18n(Calendars.texts(this));
        picker.setLocale(getLocale());
    }

    private static Set<Act> opened(StageDraft draft) {
        var acts = EnumSet.noneOf(Act.class);
        if (draft.mayContribute()) acts.add(Act.CONTRIBUTE);
        if (draft.mayArgue()) acts.add(Act.ARGUE);
        if (draft.mayVote()) acts.add(Act.VOTE);
        return acts;
    }
}
