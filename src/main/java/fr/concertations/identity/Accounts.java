package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.LINKED_IDENTITY;
import static fr.concertations.db.identity.Tables.ROLE_GRANT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.TerritoryCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts: members who signed in, pseudonyms of imported people, figures of the demonstration. */
@Service
public class Accounts {
    /** The kind of those who take part without an account. */
    public static final String GUEST = "GUEST";

    private static final int LONGEST_NAME = 80;
    private static final int SHORTEST_NAME = 2;

    private final DSLContext dsl;
    private final Clock clock;

    Accounts(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** The account with the roles it holds now. */
    @Transactional(readOnly = true)
    public Optional<Actor> actor(AccountId id) {
        return actorWhere(ACCOUNT.ID.eq(id.value()));
    }

    @Transactional(readOnly = true)
    public Optional<Actor> actorByEmail(String email) {
        return actorWhere(ACCOUNT.EMAIL.eq(normalised(email)));
    }

    /** The member with this address, made at need: the address was just proven. */
    @Transactional
    public AccountId memberWith(String email) {
        dsl.insertInto(ACCOUNT)
                .set(ACCOUNT.KIND, "MEMBER")
                .set(ACCOUNT.EMAIL, normalised(email))
                .onConflict(ACCOUNT.EMAIL)
                .doNothing()
                .execute();
        return dsl.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(normalised(email)))
                .fetchSingle(r -> new AccountId(r.value1()));
    }

    /** A person of an import: a pseudonym that leads back to nobody. */
    @Transactional
    public AccountId imported(@Nullable College college) {
        return withoutAddress("IMPORTED", null, college, null);
    }

    /** A figure of the demonstration. */
    @Transactional
    public AccountId demonstration(String publicName, College college, TerritoryCode territory) {
        return withoutAddress("DEMONSTRATION", publicName, college, territory);
    }

    /** Somebody of whom nothing is known any more but what counts under this id. */
    @Transactional
    public AccountId erased() {
        return dsl.insertInto(ACCOUNT)
                .set(ACCOUNT.KIND, "ERASED")
                .set(ACCOUNT.CREATED_ON, LocalDate.EPOCH)
                .set(ACCOUNT.SEEN_ON, LocalDate.EPOCH)
                .returningResult(ACCOUNT.ID)
                .fetchSingle(r -> new AccountId(r.value1()));
    }

    /** What somebody says of themselves the first time, and may change later. @throws InvalidInput at {@code publicName} */
    @Transactional
    public void introduce(AccountId id, String publicName, College college, Optional<TerritoryCode> territory) {
        var name = publicName.strip();
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME)
            throw new InvalidInput("publicName", "account.publicName.length", SHORTEST_NAME, LONGEST_NAME);
        dsl.update(ACCOUNT)
                .set(ACCOUNT.PUBLIC_NAME, name)
                .set(ACCOUNT.COLLEGE, college.name())
                .set(ACCOUNT.TERRITORY_CODE, territory.map(TerritoryCode::value).orElse(null))
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    private static String normalised(String email) {
        return EmailAddress.normalised(email);
    }

    private AccountId withoutAddress(
            String kind, @Nullable String name, @Nullable College college, @Nullable TerritoryCode territory) {
        return dsl.insertInto(ACCOUNT)
                .set(ACCOUNT.KIND, kind)
                .set(ACCOUNT.PUBLIC_NAME, name)
                .set(ACCOUNT.COLLEGE, college == null ? null : college.name())
                .set(ACCOUNT.TERRITORY_CODE, territory == null ? null : territory.value())
                .returningResult(ACCOUNT.ID)
                .fetchSingle(r -> new AccountId(r.value1()));
    }

    @Transactional(readOnly = true)
    Optional<Actor> actorWhere(Condition condition) {
        return dsl.select(
                        ACCOUNT.ID,
                        ACCOUNT.KIND,
                        ACCOUNT.EMAIL,
                        ACCOUNT.PUBLIC_NAME,
                        ACCOUNT.COLLEGE,
                        ACCOUNT.TERRITORY_CODE,
                        field(exists(selectOne()
                                .from(LINKED_IDENTITY)
                                .where(LINKED_IDENTITY.ACCOUNT_ID.eq(ACCOUNT.ID))
                                .and(LINKED_IDENTITY.VERIFIED_ON.isNotNull())
                                .and(LINKED_IDENTITY.UNLINKED_ON.isNull()))),
                        multiset(select(ROLE_GRANT.ROLE, ROLE_GRANT.TERRITORY_CODE)
                                        .from(ROLE_GRANT)
                                        .where(ROLE_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID))
                                        .and(RoleGrants.inForce(clock)))
                                .convertFrom(rows -> rows.map(mapping(Grant::of))))
                .from(ACCOUNT)
                .where(condition)
                .fetchOptional(mapping((id, kind, email, name, college, territory, verified, grants) ->
                        toActor(id, email, name, college, territory, assurance(kind, verified), Set.copyOf(grants))));
    }

    private static Actor toActor(
            UUID id,
            @Nullable String email,
            @Nullable String name,
            @Nullable String college,
            @Nullable String territory,
            Assurance assurance,
            Set<Grant> grants) {
        return new Actor(
                new AccountId(id),
                Optional.ofNullable(email),
                name,
                college == null ? null : College.valueOf(college),
                Optional.ofNullable(territory).map(TerritoryCode::new),
                assurance,
                grants.stream().collect(Collectors.toUnmodifiableSet()));
    }

    /** @param verified a provider checked who the person is */
    private static Assurance assurance(String kind, boolean verified) {
        return switch (kind) {
            case "MEMBER" -> verified ? Assurance.VERIFIED : Assurance.EMAIL;
            case GUEST -> Assurance.GUEST;
            default -> Assurance.NONE;
        };
    }
}
