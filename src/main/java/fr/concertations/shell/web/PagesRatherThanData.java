package fr.concertations.shell.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever asks for anything, as crawlers and link checkers do, gets a page where there is one, errors included. */
@Configuration(proxyBeanMethods = false)
class PagesRatherThanData implements WebMvcConfigurer {
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.defaultContentType(MediaType.TEXT_HTML, MediaType.ALL);
    }
}
