package fr.concertations.forum.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.debate.StageDraft;
import fr.concertations.debate.StageKind;
import fr.concertations.kernel.Typography;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The plan of a concertation, étape by étape; begins with a usual one that can be changed. */
class StagesField extends Div implements HasValidation {
    private static final int DAYS_TO_CONTRIBUTE = 42;
    private static final int DAYS_OTHERWISE = 28;

    private final OrderedList list = new OrderedList();
    private final Paragraph error = new Paragraph();
    private final List<StageRow> rows = new ArrayList<>();
    private final LocalDate today;

    StagesField(LocalDate today) {
        this.today = today;
        addClassName("stack");
        list.addClassName("list");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(list, error, Parts.actions(new Button(getTranslation("forum.stageRow.add"), click -> addNext())));
        fill(usual(today));
    }

    void fill(List<StageDraft> stages) {
        list.removeAll();
        rows.clear();
        stages.forEach(this::add);
    }

    List<StageDraft> stages() {
        return rows.stream().map(StageRow::draft).toList();
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }

    /** Contributions, votes, synthesis, conclusions, one after the other. */
    private static List<StageDraft> usual(LocalDate first) {
        var kinds = Stream.of(StageKind.CONTRIBUTION, StageKind.VOTE, StageKind.SYNTHESIS, StageKind.CONCLUSION);
        var plan = new ArrayList<StageDraft>();
        kinds.forEach(kind -> {
            var start = plan.isEmpty()
                    ? first
                    : Typography.dayInParis(plan.getLast().endsAt());
            plan.add(lasting(kind, start, kind == StageKind.CONTRIBUTION ? DAYS_TO_CONTRIBUTE : DAYS_OTHERWISE));
        });
        return plan;
    }

    private static StageDraft lasting(StageKind kind, LocalDate start, int days) {
        return StageDraft.usual(
                kind,
                start.atStartOfDay(Typography.PARIS).toInstant(),
                start.plusDays(days).atStartOfDay(Typography.PARIS).toInstant());
    }

    /** After the last one, or from today. */
    private void addNext() {
        var start = rows.isEmpty()
                ? today
                : rows.getLast().lastDay().map(day -> day.plusDays(1)).orElse(today);
        add(lasting(StageKind.FOLLOW_UP, start, DAYS_OTHERWISE));
    }

    private void add(StageDraft stage) {
        var row = new StageRow(stage, this::remove);
        rows.add(row);
        list.add(row);
    }

    private void remove(StageRow row) {
        rows.remove(row);
        list.remove(row);
    }
}
