package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Where to join, and what the animator turns the screen with; its buttons are the browser's own. */
class MeetingFoot extends Div {
    MeetingFoot(MeetingJoin join) {
        addClassName("foot");
        var where = new Span();
        where.addClassName("turn-place");
        var hold = button("hold");
        hold.getElement()
                .setAttribute("data-hold", getTranslation("meeting.hold"))
                .setAttribute("data-resume", getTranslation("meeting.resume"));
        var controls = new Div(where, step("back"), hold, step("on"), button("whole"));
        controls.addClassName("controls");
        controls.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("meeting.controls"));
        var address = new Paragraph(new Span(getTranslation("meeting.address") + " "), join.typed());
        add(address, controls);
    }

    private NativeButton button(String name) {
        return new NativeButton(getTranslation("meeting." + name));
    }

    /** An arrow, and its name where there is room. */
    private NativeButton step(String name) {
        var step = new NativeButton();
        step.addClassName("is-" + name);
        step.setAriaLabel(getTranslation("meeting." + name));
        step.add(new Span(getTranslation("meeting." + name)));
        return step;
    }
}
