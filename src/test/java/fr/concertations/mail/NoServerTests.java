package fr.concertations.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.db.mail.Tables;
import fr.concertations.testing.ApplicationTest;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Without mail server letters are not written: nothing piles up. */
@ApplicationTest
class NoServerTests {
    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    DSLContext dsl;

    @Test
    void lettersAreDropped() {
        var letter = Letter.to(
                "personne@exemple.fr", "no-server", Locale.FRENCH, "Une nouvelle", LetterBody.of("Il y a du nouveau."));
        assertThat(outbox.mails()).isFalse();
        assertThat(transactions.<Boolean>execute(status -> outbox.post(letter))).isFalse();
        assertThat(dsl.fetchExists(Tables.OUTBOX, Tables.OUTBOX.KIND.eq("no-server")))
                .isFalse();
    }
}
