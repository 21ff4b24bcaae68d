package fr.concertations.testing;

import fr.concertations.charter.Charters;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertations;
import fr.concertations.grid.Grids;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Roles;
import fr.concertations.synthesis.Conclusions;
import fr.concertations.synthesis.Extracts;
import fr.concertations.synthesis.Syntheses;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.Territories;
import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** People, places and a clock ready to be injected into tests. */
@TestConfiguration(proxyBeanMethods = false)
class Neighbours {
    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    People people(Accounts accounts, Roles roles) {
        return new People(accounts, roles);
    }

    @Bean
    Places places(Territories territories, Collectivites collectivites, Charters charters, People people) {
        return new Places(territories, collectivites, charters, people);
    }

    @Bean
    Scene scene(Places places, People people, Concertations concertations, Contributions contributions, Clock clock) {
        return new Scene(places, people, concertations, contributions, clock);
    }

    @Bean
    Aftermath aftermath(Extracts extracts, Syntheses syntheses, Conclusions conclusions, Grids grids) {
        return new Aftermath(extracts, syntheses, conclusions, grids);
    }

    @Bean
    Letterbox letterbox(DSLContext dsl) {
        return new Letterbox(dsl);
    }
}
