package fr.concertations.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;

/** A list one searches in and takes several things of. All it offers is in memory. */
public class ManyPicker<T> extends MultiSelectComboBox<T> {
    /** Takes again what was taken when a session ended: its words are all that the browser keeps of it. */
    @ClientCallable
    void takeAgain(String words) {
        getListDataView()
                .getItems()
                .filter(item -> getItemLabelGenerator().apply(item).equals(words))
                .forEach(this::select);
    }
}
