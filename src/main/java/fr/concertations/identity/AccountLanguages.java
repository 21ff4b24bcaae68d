package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;

import fr.concertations.kernel.Texts;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The language each person chose to be spoken to in. */
@Service
public class AccountLanguages {
    private final DSLContext dsl;

    AccountLanguages(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The language this person chose; empty for that of the browser. */
    @Transactional(readOnly = true)
    public Optional<Locale> of(AccountId id) {
        return dsl.select(ACCOUNT.LANGUAGE)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.value()))
                .fetchOptional(ACCOUNT.LANGUAGE)
                .map(Locale::forLanguageTag);
    }

    /** @param language one of {@link Texts#LOCALES}; empty for that of the browser */
    @Transactional
    public void choose(AccountId id, Optional<Locale> language) {
        dsl.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, language.map(Locale::getLanguage).orElse(null))
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }
}
