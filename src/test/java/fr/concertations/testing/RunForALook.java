package fr.concertations.testing;

import fr.concertations.ConcertationsApplication;
import org.springframework.boot.SpringApplication;

/** The application on a throw-away database, to look at a screen: run it with {@code --server.port=}. */
class RunForALook {
    public static void main(String[] args) {
        SpringApplication.from(look -> SpringApplication.run(ConcertationsApplication.class, look))
                .with(DatabaseForTests.class)
                .run(args);
    }
}
