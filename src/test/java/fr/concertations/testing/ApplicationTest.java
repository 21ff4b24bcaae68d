package fr.concertations.testing;

import fr.concertations.ConcertationsApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application on a real database. All such tests share one context: make your own data, never count everybody's. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ConcertationsApplication.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import({DatabaseForTests.class, Neighbours.class})
public @interface ApplicationTest {}
