package fr.concertations.shell.web;

import fr.concertations.kernel.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of the address, else the one the browser asks for, French when it asks for none of ours; no cookie.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AddressThenBrowser();
        resolver.setSupportedLocales(Texts.LOCALES);
        resolver.setDefaultLocale(Texts.FRENCH);
        return resolver;
    }

    private static final class AddressThenBrowser extends AcceptHeaderLocaleResolver {
        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return LanguageInAddress.chosen(request).orElseGet(() -> super.resolveLocale(request));
        }
    }
}
