package fr.concertations.instance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.instance.Format;
import fr.concertations.instance.Setting;
import fr.concertations.instance.Told;
import fr.concertations.shell.Pieces;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Everything the operator may tell, group by group. */
class SettingsForm extends Div {
    private final transient Map<Setting, HasValue<?, String>> values = new EnumMap<>(Setting.class);
    private final transient Map<String, HasValidation> fields = new HashMap<>();

    SettingsForm(Told told, Consumer<SettingsForm> keep) {
        for (var group : Setting.Group.values()) {
            var section = new Section(new H2(getTranslation("instance.group." + group)));
            section.addClassName("form");
            group.settings().forEach(setting -> section.add(field(setting, told)));
            section.add(Pieces.mainButton(getTranslation("instance.keep"), () -> keep.accept(this)));
            add(section);
        }
        addClassName("wide-form");
    }

    Map<Setting, String> typed() {
        var typed = new EnumMap<Setting, String>(Setting.class);
        values.forEach((setting, field) -> typed.put(setting, field.getValue()));
        return typed;
    }

    Map<String, HasValidation> fields() {
        return fields;
    }

    private Component field(Setting setting, Told told) {
        var key = "instance.setting." + setting;
        var longest = setting.format().longest();
        return setting.format() == Format.LINES
                ? known(setting, told, Field.lines(key, longest))
                : known(setting, told, Field.line(key, longest));
    }

    private TextField known(Setting setting, Told told, TextField field) {
        field.setValue(told.of(setting).orElse(""));
        values.put(setting, field);
        fields.put(setting.name(), field);
        return field;
    }

    private TextArea known(Setting setting, Told told, TextArea field) {
        field.setValue(told.of(setting).orElse(""));
        values.put(setting, field);
        fields.put(setting.name(), field);
        return field;
    }
}
