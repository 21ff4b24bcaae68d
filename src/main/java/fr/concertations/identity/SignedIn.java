package fr.concertations.identity;

import java.io.Serializable;
import java.security.Principal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** The principal of a session: which account, which sign-in, by what means. */
public record SignedIn(AccountId account, SessionId session, Means means) implements Principal, Serializable {
    @Override
    public String getName() {
        return account.toString();
    }

    /** For the security context; roles are not in it, they are read anew at each act. */
    public Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, AuthorityUtils.NO_AUTHORITIES);
    }
}
