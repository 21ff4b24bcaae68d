package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;

import fr.concertations.kernel.Typography;
import fr.concertations.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts nobody uses any more: told first, then erased; guests, who have no address, are erased only. Whoever cannot
 * leave is neither, and shown to administrators.
 *
 * @see <a href="../../../../../../docs/adr/ADR-022-erasure.md">ADR-022</a>
 */
@Service
public class IdleAccounts {
    /** Between the letter and the erasure. */
    public static final Period NOTICE = Period.ofDays(30);

    private final DSLContext dsl;
    private final Erasure erasure;
    private final AccountLanguages languages;
    private final Hindrances hindrances;
    private final IdleLetter letter;
    private final Outbox outbox;
    private final Clock clock;

    IdleAccounts(
            DSLContext dsl,
            Erasure erasure,
            AccountLanguages languages,
            Hindrances hindrances,
            IdleLetter letter,
            Outbox outbox,
            Clock clock) {
        this.dsl = dsl;
        this.erasure = erasure;
        this.languages = languages;
        this.hindrances = hindrances;
        this.letter = letter;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Somebody who cannot be erased before somebody else takes over these roles. @param lastSeen first day of the month */
    public record HeldBack(String name, LocalDate lastSeen, List<Grant> hindrances) {}

    /**
     * Writes to some whom nobody else is writing to, so that they may come back. Who has no address, or one that does not
     * work, has the same time. Nobody is told, nor erased then, by a site that cannot write.
     *
     * @return how many were told
     */
    @Transactional
    public int tell(Period idle, int most) {
        if (!outbox.mails()) return 0;
        var today = today();
        var asleep = dsl.select(ACCOUNT.ID, ACCOUNT.EMAIL)
                .from(ACCOUNT)
                .where(since(idle))
                .and(ACCOUNT.IDLE_TOLD_ON.isNull())
                .andNotExists(hindrances.hinders(ACCOUNT.ID))
                .orderBy(ACCOUNT.SEEN_ON)
                .limit(most)
                .forUpdate()
                .skipLocked()
                .fetch();
        asleep.forEach(row -> {
            var person = new AccountId(row.value1());
            Optional.ofNullable(row.value2())
                    .ifPresent(address -> outbox.post(letter.to(
                            address, person, languages.of(person).orElse(Locale.FRENCH), idle, today.plus(NOTICE))));
            dsl.update(ACCOUNT)
                    .set(ACCOUNT.IDLE_TOLD_ON, today)
                    .where(ACCOUNT.ID.eq(person.value()))
                    .execute();
        });
        return asleep.size();
    }

    /** Erases one that was told and whose time is over; its texts stay, without author. @return false when there is none left */
    @Transactional
    public boolean eraseOne(Period idle) {
        return dsl.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(since(idle))
                .and(ACCOUNT.IDLE_TOLD_ON.le(today().minus(NOTICE)))
                .andNotExists(hindrances.hinders(ACCOUNT.ID))
                .orderBy(ACCOUNT.IDLE_TOLD_ON)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row -> new AccountId(row.value1()))
                .map(person -> erasure.erase(person, Keep.NAMELESS))
                .orElse(false);
    }

    /** The same of a guest, whom nobody can tell before. @return false when there is none left */
    @Transactional
    public boolean eraseOneGuest(Period idle) {
        return dsl.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.KIND.eq(Accounts.GUEST))
                .and(unseen(idle))
                .orderBy(ACCOUNT.SEEN_ON)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row -> new AccountId(row.value1()))
                .map(guest -> erasure.erase(guest, Keep.NAMELESS))
                .orElse(false);
    }

    /** For administrators, the longest idle first. */
    @Transactional(readOnly = true)
    public List<HeldBack> heldBack(Actor actor, Period idle) {
        actor.requireAdministrator();
        return dsl
                .select(ACCOUNT.ID, ACCOUNT.EMAIL, ACCOUNT.PUBLIC_NAME, ACCOUNT.SEEN_ON)
                .from(ACCOUNT)
                .where(since(idle))
                .andExists(hindrances.hinders(ACCOUNT.ID))
                .orderBy(ACCOUNT.SEEN_ON)
                .fetch(row -> new HeldBack(
                        Objects.requireNonNullElse(row.value2(), Objects.requireNonNullElse(row.value3(), "")),
                        row.value4(),
                        hindrances.of(new AccountId(row.value1()))))
                .stream()
                .filter(held -> !held.hindrances().isEmpty())
                .toList();
    }

    private Condition since(Period idle) {
        return ACCOUNT.KIND.eq("MEMBER").and(unseen(idle));
    }

    /** Months are all one knows. */
    private Condition unseen(Period idle) {
        return ACCOUNT.SEEN_ON.lt(today().withDayOfMonth(1).minus(idle));
    }

    private LocalDate today() {
        return Typography.dayInParis(clock.instant());
    }
}
