package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import fr.concertations.contribution.ContributionVersion;
import fr.concertations.contribution.VersionChange;
import java.util.List;
import java.util.stream.Stream;

/** The versions of a text, each folded on what it changed. */
class HistoryOfText extends Div {
    HistoryOfText(List<VersionChange> history) {
        history.forEach(one -> add(new NativeDetails(summary(one.version()), new ChangeShown(one.change()))));
    }

    private String summary(ContributionVersion version) {
        var when = getTranslation("forum.history.version", version.version(), Words.day(this, version.writtenAt()));
        return version.suggested()
                ? Words.joined(Stream.of(
                        when, getTranslation("forum.history.suggested", Words.name(this, version.suggestedBy()))))
                : when;
    }
}
