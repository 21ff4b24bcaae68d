package fr.concertations.identity.web;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Guests;
import fr.concertations.identity.Means;
import fr.concertations.identity.ReturnPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Somebody proved who they are: what they did here as a guest becomes theirs, and they go where they were going. */
@Component
public class Arrival {
    private final Accounts accounts;
    private final Guests guests;
    private final MemberSession members;

    Arrival(Accounts accounts, Guests guests, MemberSession members) {
        this.accounts = accounts;
        this.guests = guests;
        this.members = members;
    }

    /** Outside the application’s own requests; the session goes on under a new id. @return where to go */
    public String of(
            HttpServletRequest request, HttpServletResponse response, AccountId account, Means means, ReturnPath next) {
        GuestCookie.secret(request).ifPresent(secret -> {
            guests.claim(secret, account);
            GuestCookie.forget(request, response);
        });
        if (request.getSession(false) != null) request.changeSessionId();
        members.open(request, response, account, means);
        return afterIntroduction(account, next);
    }

    /** Where to go: first to say name and collège, for whoever has not. */
    public String afterIntroduction(AccountId account, ReturnPath next) {
        var introduced = accounts.actor(account).orElseThrow().introduced();
        return introduced ? next.value() : next.afterIntroduction();
    }
}
