package fr.concertations.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** The principal of a session: which account, which sign-in, by what means. */
public record SignedIn(AccountId account, SessionId session, Means means) implements Principal, Serializable {
    /** Who is signed in on this request or in this browser. */
    public static Optional<SignedIn> here() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn member
                ? Optional.of(member)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return account.toString();
    }

    /** For the security context; roles are not in it, they are read anew at each act. */
    public Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, AuthorityUtils.NO_AUTHORITIES);
    }
}
