package fr.concertations.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a browser says when the application can no longer answer it, in the visitor's language. */
@Component
class LastWords implements VaadinServiceInitListener {
    private final I18NProvider texts;

    LastWords(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> in(info.getLocale()));
    }

    /** The message brings back to the same screen, by way of the sign-in where it is needed; {@code kept.js} keeps what was typed. */
    private SystemMessages in(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.system.expired", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.system.expired.do", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.system.cookies", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.system.cookies.do", locale));
        messages.setInternalErrorCaption(texts.getTranslation("shell.failure.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.system.again", locale));
        return messages;
    }
}
