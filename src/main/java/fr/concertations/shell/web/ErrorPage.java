package fr.concertations.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** One page for every error of a public address: what happened in words, and where to go from there. */
@Component
class ErrorPage implements ErrorViewResolver {
    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var prefix = switch (status) {
            case NOT_FOUND -> "shell.notFound";
            case GONE -> "shell.gone";
            case BAD_REQUEST -> "shell.badRequest";
            default -> "shell.failure";
        };
        return new ModelAndView("error", Map.of("prefix", prefix), status);
    }
}
