package fr.concertations.charter;

import static fr.concertations.db.charter.Tables.SIGNATURE;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Holding;
import fr.concertations.identity.Keep;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Signatures made from an account: acts of a collectivité, which stay. */
@Component
class CharterData implements PersonalData {
    private static final String NOBODY = "—";

    private final DSLContext dsl;

    CharterData(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.work(
                "signatures",
                SIGNATURE,
                SIGNATURE.SIGNED_BY,
                SIGNATURE.TERRITORY_CODE,
                SIGNATURE.VERSION,
                SIGNATURE.SIGNATORY_NAME,
                SIGNATURE.SIGNATORY_FUNCTION,
                SIGNATURE.SIGNED_ON));
    }

    /** The person’s own name goes; that of a mayor for whom an agent signed here is not the agent’s to erase. */
    @Override
    public void erase(AccountId person, Keep texts) {
        dsl.update(SIGNATURE)
                .set(SIGNATURE.SIGNATORY_NAME, NOBODY)
                .where(SIGNATURE.SIGNED_BY.eq(person.value()))
                .and(lower(SIGNATURE.SIGNATORY_NAME)
                        .eq(select(lower(ACCOUNT.PUBLIC_NAME)).from(ACCOUNT).where(ACCOUNT.ID.eq(person.value()))))
                .execute();
    }
}
