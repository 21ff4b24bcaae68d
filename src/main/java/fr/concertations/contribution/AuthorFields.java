package fr.concertations.contribution;

import static fr.concertations.db.identity.Tables.AFFILIATION;
import static fr.concertations.db.identity.Tables.LINKED_IDENTITY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import fr.concertations.db.identity.tables.Account;
import fr.concertations.identity.Capacity;
import fr.concertations.identity.Standing;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.territory.PlaceName;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.SelectField;

/** How an account becomes an author, the same wherever texts are read. */
public final class AuthorFields {
    private AuthorFields() {}

    /** @param account joined, or all null when it is erased */
    public static SelectField<Optional<Author>> of(Account account) {
        return row(account.ID, account.PUBLIC_NAME, account.KIND, verified(account), confirmed(account))
                .convertFrom(r -> Author.of(r.value1(), r.value2(), r.value3(), r.value4(), r.value5()));
    }

    private static Field<Boolean> verified(Account account) {
        return field(exists(selectOne()
                .from(LINKED_IDENTITY)
                .where(LINKED_IDENTITY.ACCOUNT_ID.eq(account.ID))
                .and(LINKED_IDENTITY.VERIFIED_ON.isNotNull())));
    }

    /** None or one: a person is confirmed in one capacity at a time. */
    private static Field<List<ConfirmedAs>> confirmed(Account account) {
        return multiset(select(
                                AFFILIATION.CAPACITY,
                                AFFILIATION.ORGANISATION,
                                AFFILIATION.TITLE,
                                AFFILIATION.TERRITORY_CODE,
                                PlaceName.of(AFFILIATION.TERRITORY_CODE))
                        .from(AFFILIATION)
                        .where(AFFILIATION.ACCOUNT_ID.eq(account.ID))
                        .and(AFFILIATION.STATE.eq("CONFIRMED"))
                        .and(AFFILIATION.ENDS_AT.isNull().or(AFFILIATION.ENDS_AT.gt(currentOffsetDateTime()))))
                .convertFrom(rows -> rows.map(mapping(AuthorFields::confirmedAs)));
    }

    private static ConfirmedAs confirmedAs(
            String capacity, String organisation, String title, String code, String territory) {
        return new ConfirmedAs(
                new Standing(Capacity.valueOf(capacity), organisation, title, new TerritoryCode(code)), territory);
    }
}
