package fr.concertations.territory.web;

import fr.concertations.shell.PageLook;
import fr.concertations.territory.Looks;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Dresses every page about a territory: those whose model names one, and all under its address. */
@Component
class LooksOnPages implements HandlerInterceptor, WebMvcConfigurer {
    private static final String LOOK = "look";
    private static final Pattern UNDER_A_TERRITORY = Pattern.compile("/territoires/\\{(\\w+)\\}.*");

    private final Territories territories;
    private final Looks looks;

    LooksOnPages(Territories territories, Looks looks) {
        this.territories = territories;
        this.looks = looks;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getModel().containsKey(LOOK)) return;
        named(page).or(() -> addressed(request)).map(this::look).ifPresent(look -> page.addObject(LOOK, look));
    }

    private PageLook look(Territory territory) {
        var look = looks.of(territory);
        return new PageLook(look.cssPath().orElse(null), look.logoPath().orElse(null), territory.name());
    }

    private static Optional<Territory> named(ModelAndView page) {
        return page.getModel().get("territory") instanceof Territory territory
                ? Optional.of(territory)
                : Optional.empty();
    }

    private Optional<Territory> addressed(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables))
            return Optional.empty();
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var under = UNDER_A_TERRITORY.matcher(pattern);
        return under.matches() ? territories.bySlug(String.valueOf(variables.get(under.group(1)))) : Optional.empty();
    }
}
