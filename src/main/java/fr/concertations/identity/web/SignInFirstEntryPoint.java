package fr.concertations.identity.web;

import fr.concertations.identity.ReturnPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends somebody nobody knows yet to the sign-in view, with the way back in the address rather than in a session. */
class SignInFirstEntryPoint implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.sendRedirect(
                ReturnPath.of(wanted(request)).map(ReturnPath::afterSigningIn).orElse("/app/connexion"));
    }

    private static String wanted(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
