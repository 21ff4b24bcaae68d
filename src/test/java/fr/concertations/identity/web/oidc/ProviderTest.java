package fr.concertations.identity.web.oidc;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.LINKED_IDENTITY;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.nimbusds.jose.JOSEException;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Means;
import fr.concertations.identity.ProviderProfile;
import fr.concertations.identity.Sessions;
import fr.concertations.identity.SignedIn;
import fr.concertations.testing.ApplicationTest;
import java.io.IOException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The application with three providers of ours and one that never answers. */
@ApplicationTest
abstract class ProviderTest {
    static final FakeProvider FRANCECONNECT = fake(ProviderProfile.FRANCECONNECT, "fc");
    static final FakeProvider PROCONNECT = fake(ProviderProfile.PROCONNECT, "pc");
    static final FakeProvider TOWN = fake(ProviderProfile.GENERIC, "ville");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    DSLContext dsl;

    MockMvc web;

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry properties) {
        add(properties, "fc", "franceconnect", FRANCECONNECT.issuer());
        add(properties, "pc", "proconnect", PROCONNECT.issuer());
        add(properties, "ville", "generic", TOWN.issuer());
        properties.add("concertations.providers.ville.name", () -> "Mon compte de ville");
        add(properties, "panne", "franceconnect", "http://127.0.0.1:9");
    }

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        FRANCECONNECT.behave();
        PROCONNECT.behave();
        TOWN.behave();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    static FakeProvider provider(String id) {
        return switch (id) {
            case "fc" -> FRANCECONNECT;
            case "pc" -> PROCONNECT;
            default -> TOWN;
        };
    }

    Traveller traveller() {
        return new Traveller(web);
    }

    String newAddress() {
        return "personne-" + UUID.randomUUID() + "@exemple.fr";
    }

    SignedIn member(String address) {
        return sessions.open(accounts.memberWith(address), Means.CODE, "");
    }

    int accountsAndLinks() {
        return dsl.fetchCount(ACCOUNT) + dsl.fetchCount(LINKED_IDENTITY);
    }

    private static FakeProvider fake(ProviderProfile profile, String id) {
        try {
            return new FakeProvider(profile, id);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(DynamicPropertyRegistry properties, String id, String profile, String issuer) {
        var prefix = "concertations.providers." + id + ".";
        properties.add(prefix + "profile", () -> profile);
        properties.add(prefix + "issuer", () -> issuer);
        properties.add(prefix + "client-id", () -> FakeProvider.CLIENT);
        properties.add(prefix + "client-secret", () -> FakeProvider.SECRET);
    }
}
