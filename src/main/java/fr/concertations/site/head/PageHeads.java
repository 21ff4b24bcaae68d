package fr.concertations.site.head;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives each public page its head, between its controller and its template, unless the controller gave one. */
@Component
class PageHeads implements HandlerInterceptor, WebMvcConfigurer {
    private static final String HEAD = "head";

    private final Map<String, HeadOf> makers = new HashMap<>();

    PageHeads(List<HeadOf> makers) {
        for (var maker : makers) maker.views().forEach(view -> this.makers.put(view, maker));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getModel().containsKey(HEAD)) return;
        var view = page.getViewName();
        var maker = makers.get(view);
        if (view != null && maker != null)
            page.addObject(HEAD, maker.head(view, page.getModel(), LocaleContextHolder.getLocale()));
    }
}
