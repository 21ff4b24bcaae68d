package fr.concertations.identity;

import fr.concertations.kernel.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** By mail as soon as {@code spring.mail.host} is set; on the console until then. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {
    @Bean
    CodeDelivery codeDelivery(
            ObjectProvider<JavaMailSender> sender,
            CodeMail mail,
            Texts texts,
            @Value("${concertations.mail.from:}") String from) {
        var configured = sender.getIfAvailable();
        if (configured == null) return new ConsoleCodes(texts);
        if (from.isBlank())
            throw new IllegalStateException("spring.mail.host is set: set concertations.mail.from as well");
        return new MailedCodes(configured, mail, from);
    }
}
