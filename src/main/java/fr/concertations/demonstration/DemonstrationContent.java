package fr.concertations.demonstration;

import fr.concertations.command.Demonstration;
import fr.concertations.grid.GridId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.synthesis.SentenceId;
import fr.concertations.territory.Collectivites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Fills an instance with the invented content, once, all of it or nothing. */
@Component
class DemonstrationContent implements Demonstration {
    private final JsonMapper json;
    private final Collectivites collectivites;
    private final Cast cast;
    private final Play play;
    private final Follow follow;
    private final Dates dates;

    DemonstrationContent(
            JsonMapper json, Collectivites collectivites, Cast cast, Play play, Follow follow, Dates dates) {
        this.json = json;
        this.collectivites = collectivites;
        this.cast = cast;
        this.play = play;
        this.follow = follow;
        this.dates = dates;
    }

    @Override
    @Transactional
    public void fillIfEmpty() {
        var script = script();
        var first = new TerritoryCode(script.territories().getFirst().code());
        if (collectivites.of(first).isPresent()) return;
        var commission = cast.commission(first);
        var referents = new HashMap<String, Actor>();
        for (var place : script.territories()) referents.put(place.code(), cast.signed(place, commission));
        var accounts = new HashMap<String, AccountId>();
        for (var person : script.people()) accounts.put(person.key(), cast.person(person));
        var grids = new HashMap<String, GridId>();
        for (var debate : script.concertations())
            play(
                    debate,
                    script.people(),
                    accounts,
                    Script.named(referents, debate.territories().getFirst()),
                    grids);
        dates.publishCharterBeforeSignatures();
        follow.manifesto(script.manifesto(), grids, commission);
    }

    private void play(
            Script.Debate debate,
            List<Script.Person> people,
            Map<String, AccountId> accounts,
            Actor referent,
            Map<String, GridId> grids) {
        var played = play.debate(debate, people, accounts);
        List<SentenceId> sentences =
                debate.synthesis() == null ? List.of() : follow.synthesis(played, debate.synthesis(), referent);
        if (debate.conclusions() != null) follow.conclusions(played, debate.conclusions(), referent);
        dates.follow(played.concertation());
        if (debate.grid() != null) grids.put(debate.key(), follow.grid(played, debate.grid(), sentences, referent));
    }

    private Script script() {
        try (var stream = new ClassPathResource("db/demo/demo.json").getInputStream()) {
            return json.readValue(stream, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
