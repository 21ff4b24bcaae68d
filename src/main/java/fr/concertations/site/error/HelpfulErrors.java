package fr.concertations.site.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages 404 and 410 that lead somewhere. */
@Component
@Order(0)
class HelpfulErrors implements ErrorViewResolver {
    private final LooksLike looksLike;

    HelpfulErrors(LooksLike looksLike) {
        this.looksLike = looksLike;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return switch (status) {
            case NOT_FOUND -> notFound(request);
            case GONE ->
                GoneRatherThanNotFound.told(request).map(HelpfulErrors::gone).orElse(null);
            default -> null;
        };
    }

    private ModelAndView notFound(HttpServletRequest request) {
        var words = AskedWords.of(path(request));
        var model = new HashMap<String, Object>();
        model.put("prefix", "shell.notFound");
        model.put("words", words);
        model.put("near", looksLike.to(words));
        return new ModelAndView("error", model, HttpStatus.NOT_FOUND);
    }

    private static ModelAndView gone(Departure departure) {
        var prefix = "sharing.gone." + departure.cause();
        return new ModelAndView("error", Map.of("prefix", prefix, "departure", departure), HttpStatus.GONE);
    }

    private static String path(HttpServletRequest request) {
        var asked = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return asked.flatMap(HelpfulErrors::decoded).orElse("");
    }

    private static Optional<String> decoded(String path) {
        try {
            return Optional.of(URLDecoder.decode(path, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
