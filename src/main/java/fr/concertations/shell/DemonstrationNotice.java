package fr.concertations.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this instance shows invented content, which every page then says. Templates ask it as {@code @demonstrationNotice}. */
@Component
public class DemonstrationNotice {
    private final boolean shown;

    DemonstrationNotice(@Value("${concertations.demonstration:false}") boolean shown) {
        this.shown = shown;
    }

    public boolean shown() {
        return shown;
    }
}
