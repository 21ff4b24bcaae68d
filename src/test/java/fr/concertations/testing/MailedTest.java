package fr.concertations.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** {@link ApplicationTest} of an instance that writes letters to a server that never answers: they stay to be read. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@TestPropertySource(
        properties = {
            "concertations.live=false",
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=1",
            "concertations.mail.from=bonjour@concertations.example"
        })
public @interface MailedTest {}
