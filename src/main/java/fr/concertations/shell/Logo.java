package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The mark of the platform, drawn by the style sheet in the colour of the brand. */
@Tag("span")
class Logo extends Component {
    Logo() {
        getElement().getClassList().add("logo");
        getElement().setAttribute("aria-hidden", "true");
    }
}
