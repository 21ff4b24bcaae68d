package fr.concertations.shell.web;

import fr.concertations.kernel.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language a browser asks for, French when it asks for none of ours; no cookie. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Texts.LOCALES);
        resolver.setDefaultLocale(Texts.FRENCH);
        return resolver;
    }
}
