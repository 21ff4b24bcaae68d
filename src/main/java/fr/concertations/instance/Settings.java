package fr.concertations.instance;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators tell of this site; anybody reads it on the pages, and each change is written down. */
@Service
@Transactional(readOnly = true)
public class Settings {
    private static final int CHANGES_SHOWN = 50;

    private final SettingRepository repository;
    private final Clock clock;

    Settings(SettingRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public Told told() {
        return repository.all();
    }

    /**
     * Replaces those given; an empty text takes a setting back. All or none.
     *
     * @throws InvalidInput at the name of the first that cannot be one
     */
    @Transactional
    public void change(Actor actor, Map<Setting, String> typed) {
        actor.requireAdministrator();
        typed.forEach(Settings::require);
        var before = repository.all();
        typed.forEach((setting, text) -> {
            var after = Optional.of(text.strip()).filter(value -> !value.isEmpty());
            if (after.equals(before.of(setting))) return;
            repository.put(setting, after);
            repository.tell(setting, before.of(setting), after, actor.id(), clock.instant());
        });
    }

    /** The latest first. */
    public List<SettingChange> changes(Actor actor) {
        actor.requireAdministrator();
        return repository.changes(CHANGES_SHOWN);
    }

    private static void require(Setting setting, String text) {
        var value = text.strip();
        if (!value.isEmpty() && !setting.format().fits(value))
            throw new InvalidInput(
                    setting.name(),
                    "instance.format." + setting.format(),
                    setting.format().longest());
    }
}
