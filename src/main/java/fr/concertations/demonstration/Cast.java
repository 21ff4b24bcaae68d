package fr.concertations.demonstration;

import fr.concertations.charter.Charters;
import fr.concertations.charter.SignatureDraft;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import fr.concertations.identity.Grant;
import fr.concertations.identity.Guests;
import fr.concertations.identity.Role;
import fr.concertations.identity.Roles;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.kernel.Texts;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.JoinDraft;
import fr.concertations.territory.Territories;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings in the invented territories and the figures that speak in them. */
@Component
class Cast {
    private final Accounts accounts;
    private final Guests guests;
    private final Roles roles;
    private final Territories territories;
    private final Collectivites collectivites;
    private final Charters charters;
    private final Texts texts;

    Cast(
            Accounts accounts,
            Guests guests,
            Roles roles,
            Territories territories,
            Collectivites collectivites,
            Charters charters,
            Texts texts) {
        this.accounts = accounts;
        this.guests = guests;
        this.roles = roles;
        this.territories = territories;
        this.collectivites = collectivites;
        this.charters = charters;
        this.texts = texts;
    }

    AccountId person(Script.Person person) {
        return accounts.demonstration(person.publicName(), person.college(), new TerritoryCode(person.territory()));
    }

    /** Somebody who never signs in, known by a browser that nobody has. */
    AccountId guest(College college) {
        var secret = guests.welcome(college, Optional.empty());
        return guests.on(secret).orElseThrow().id();
    }

    Actor commission(TerritoryCode anywhere) {
        var account = accounts.demonstration(text("demonstration.commission"), College.ELECTED, anywhere);
        roles.giveByDecision(account, new Grant(Role.COMMISSION, null), null);
        return accounts.actor(account).orElseThrow();
    }

    /** The place joins and signs, as any other would. @return its référent */
    Actor signed(Script.Place place, Actor commission) {
        var code = new TerritoryCode(place.code());
        territories.registerDemonstration(code, place.kind(), place.name(), place.slug(), place.population());
        var account = accounts.demonstration(text("demonstration.referent"), College.AGENT, code);
        var asking = accounts.actor(account).orElseThrow();
        var function = text("demonstration.function");
        var draft = new JoinDraft(code, text("demonstration.referent"), function, place.audience());
        collectivites.accept(commission, collectivites.requestToJoin(asking, draft));
        var referent = accounts.actor(account).orElseThrow();
        charters.sign(referent, code, new SignatureDraft(text("demonstration.signatory"), function));
        return referent;
    }

    private String text(String key) {
        return texts.get(key, Texts.FRENCH);
    }
}
