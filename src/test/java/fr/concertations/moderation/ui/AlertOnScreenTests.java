package fr.concertations.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Contributions;
import fr.concertations.moderation.Burst;
import fr.concertations.moderation.Moderation;
import fr.concertations.testing.ScreenTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a moderator sees of a burst of positions. */
class AlertOnScreenTests extends ScreenTest {
    @Autowired
    Moderation moderation;

    @Autowired
    Contributions contributions;

    private Contribution text;

    @BeforeEach
    void manyPeopleCameForOneText() {
        var stage = scene.everythingOpen();
        text = scene.contribution(stage);
        var burst = new Burst(Instant.parse("2026-11-23T13:00:00Z"), 2.4, lastly(30), lastly(10));
        moderation.alert("contribution", text.id().value(), burst);
        signIn(people.moderator(stage.territory().code()));
        open("moderation");
    }

    @Test
    void theSentenceTellsTheNumbersAndThatNothingIsHidden() {
        assertThat(shows("1 texte à examiner")).isTrue();
        assertThat(shows("Afflux inhabituel de positions")).isTrue();
        assertThat(shows(
                        "40 nouvelles positions le 23 novembre, entre 14\u00A0h et 15\u00A0h, dont 10 sans compte\u202F;"
                                + " environ 2 étaient attendues."))
                .isTrue();
        assertThat(shows("Cette alerte ne masque rien")).isTrue();
        assertThat(shows("signalement")).isFalse();
    }

    @Test
    void theCurveIsToldInWordsAndDrawnWithoutStyleNorScript() {
        var drawing = Jsoup.parse(find(Svg.class).single().getElement().getProperty("innerHTML", ""))
                .expectFirst("svg");
        assertThat(drawing.attr("role")).isEqualTo("img");
        assertThat(drawing.attr("aria-label"))
                .contains("sur 48 heures\u00A0: 40 dans la dernière heure, dont 10 sans compte");
        assertThat(drawing.select("rect.members")).hasSize(2);
        assertThat(drawing.select("rect.guests")).hasSize(2);
        assertThat(drawing.select("[style], script")).isEmpty();
        assertThat(shows("Heure par heure, du 21 novembre, 15\u00A0h au 23 novembre, 14\u00A0h."))
                .isTrue();
    }

    @Test
    void theSameNumbersAreATableOneCanScrollWithTheKeyboard() {
        var region = find(Div.class).all().stream()
                .filter(div -> "region".equals(div.getElement().getAttribute("role")))
                .findFirst()
                .orElseThrow()
                .getElement();
        assertThat(region.getAttribute("tabindex")).isEqualTo("0");
        assertThat(region.getAttribute("aria-label")).startsWith("Nouvelles positions dans chaque heure");
        assertThat(find(NativeTable.class).single().getBody().getRows())
                .hasSize(48)
                .first()
                .extracting(AlertOnScreenTests::told)
                .isEqualTo("23 novembre, 14\u00A0h|30|10");
    }

    @Test
    void leavingTheTextOnlineSettlesTheAlert() {
        press("Laisser en ligne");
        assertThat(told()).contains("ses alertes sont classés");
        assertThat(shows("Rien à examiner")).isTrue();
        assertThat(contributions.byId(text.id(), Optional.empty())).isPresent();
    }

    @Test
    void hidingAsksForTheRuleSinceNobodyReportedAny() {
        press("Masquer…");
        assertThat(find(RadioButtonGroup.class).single().getValue()).isNull();
    }

    private static List<Integer> lastly(int last) {
        var hours = new ArrayList<>(Collections.nCopies(Burst.HOURS, 0));
        hours.set(20, 3);
        hours.set(Burst.HOURS - 1, last);
        return hours;
    }

    private static String told(NativeTableRow row) {
        return String.join(
                "|",
                row.getAllCells().stream()
                        .map(cell -> cell.getElement().getText())
                        .toList());
    }
}
