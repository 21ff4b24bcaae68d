package fr.concertations.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.db.identity.Tables;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.testing.ApplicationTest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The first administrator’s link: printed until somebody administers, used once, and looking at it uses nothing up. */
@ApplicationTest
@Transactional
class FirstAdministratorTests {
    @Autowired
    FirstAdministrator first;

    @Autowired
    Accounts accounts;

    @Autowired
    Roles roles;

    @Autowired
    DSLContext dsl;

    private final String address = "personne-" + UUID.randomUUID() + "@exemple.fr";

    @BeforeEach
    void nobodyAdministers() {
        dsl.deleteFrom(Tables.ROLE_GRANT)
                .where(Tables.ROLE_GRANT.ROLE.eq("ADMINISTRATOR"))
                .execute();
    }

    @Test
    void whoeverUsesTheLinkAdministersAndSitsInTheCommission() {
        var account = first.use(token(), address);
        var actor = accounts.actor(account).orElseThrow();
        assertThat(actor.isAdministrator()).isTrue();
        assertThat(actor.isCommission()).isTrue();
        assertThat(first.linkAtFirstStart()).isEmpty();
    }

    @Test
    void theLinkServesOnce() {
        var token = token();
        assertThat(first.serves(token)).isTrue();
        assertThat(first.serves(token)).isTrue();
        first.use(token, address);
        assertThat(first.serves(token)).isFalse();
        assertThatThrownBy(() -> first.use(token, "autre-" + address)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherStartReplacesTheLink() {
        var before = token();
        var after = token();
        assertThat(first.serves(before)).isFalse();
        assertThat(first.serves(after)).isTrue();
    }

    @Test
    void aWrongAddressDoesNotUseTheLinkUp() {
        var token = token();
        assertThatThrownBy(() -> first.use(token, "camille")).isInstanceOf(InvalidInput.class);
        assertThat(first.serves(token)).isTrue();
    }

    @Test
    void theLinkIsDeadOnceSomebodyAdministers() {
        var token = token();
        roles.giveByDecision(accounts.memberWith(address), new Grant(Role.ADMINISTRATOR, null), null);
        assertThatThrownBy(() -> first.use(token, "autre-" + address)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aMadeUpLinkOpensNothing() {
        token();
        assertThat(first.serves("")).isFalse();
        assertThatThrownBy(() -> first.use("x", address)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theLastAdministratorStays() {
        var account = first.use(token(), address);
        var actor = accounts.actor(account).orElseThrow();
        var administrator = new Grant(Role.ADMINISTRATOR, null);
        assertThatThrownBy(() -> roles.withdraw(actor, account, administrator, ""))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal.lastAdministrator"));
        roles.give(actor, "autre-" + address, administrator, Term.OPEN);
        roles.withdraw(actor, account, administrator, "");
        assertThat(accounts.actor(account).orElseThrow().isAdministrator()).isFalse();
    }

    private String token() {
        return first.linkAtFirstStart().orElseThrow();
    }
}
