package fr.concertations.identity;

import fr.concertations.kernel.Texts;
import fr.concertations.mail.Outbox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** By mail as soon as there is a mail server; on the console until then. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {
    @Bean
    CodeDelivery codeDelivery(
            Outbox outbox, CodeLetter letter, Texts texts, TransactionTemplate transactions, Clock clock) {
        return outbox.mails() ? new MailedCodes(outbox, letter, transactions, clock) : new ConsoleCodes(texts);
    }
}
