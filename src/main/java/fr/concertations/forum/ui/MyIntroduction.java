package fr.concertations.forum.ui;

import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.Fold;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.territory.Territories;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody said of themselves, to change it. */
class MyIntroduction extends Fold {
    private final transient CurrentActor visitor;
    private final IntroductionForm form;

    MyIntroduction(CurrentActor visitor, Accounts accounts, Territories territories) {
        super("identity.introduce.section");
        this.visitor = visitor;
        form = new IntroductionForm(accounts, territories);
        form.show(visitor.require(), territories);
        form.add(Pieces.button(getTranslation("identity.introduce.keep"), this::keep));
        say(summary(visitor.require()));
        add(form);
    }

    private String summary(Actor actor) {
        var college = actor.college();
        return Stream.of(actor.publicName(), college == null ? null : getTranslation("college.one." + college))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private void keep() {
        if (!form.keep(visitor.require())) return;
        say(summary(visitor.require()));
        Notices.done(this, "identity.introduce.kept");
    }
}
