package fr.concertations.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.identity.Accounts;
import fr.concertations.identity.Means;
import fr.concertations.identity.Roles;
import fr.concertations.identity.Sessions;
import fr.concertations.identity.SignedIn;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** A browser that was signed out from elsewhere is so at its next request. */
@ApplicationTest
class SessionGuardTests {
    @Autowired
    Sessions sessions;

    @Autowired
    MemberSession members;

    @Autowired
    Accounts accounts;

    @Autowired
    Roles roles;

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverIsSignedOutElsewhereIsHere() throws Exception {
        request.setSession(new MockHttpSession());
        request.addHeader("User-Agent", "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0");
        var member = new People(accounts, roles).citizen().id();
        members.open(request, response, member, Means.CODE);
        var here = SignedIn.here().orElseThrow();
        assertThat(sessions.of(here))
                .singleElement()
                .satisfies(open -> assertThat(open.browser()).isEqualTo("Firefox, Android"));
        new SessionGuard(sessions).doFilter(request, response, new MockFilterChain());
        assertThat(SignedIn.here()).contains(here);
        var there = sessions.open(member, Means.CODE, "");
        sessions.end(there, here.session());
        new SessionGuard(sessions).doFilter(request, response, new MockFilterChain());
        assertThat(SignedIn.here()).isEmpty();
        assertThat(request.getSession(false)).isNull();
    }
}
