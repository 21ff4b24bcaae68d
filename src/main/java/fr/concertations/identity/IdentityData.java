package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.AFFILIATION;
import static fr.concertations.db.identity.Tables.GUEST_DEVICE;
import static fr.concertations.db.identity.Tables.GUEST_LINK;
import static fr.concertations.db.identity.Tables.LINKED_IDENTITY;
import static fr.concertations.db.identity.Tables.PASSKEY;
import static fr.concertations.db.identity.Tables.RECOVERY;
import static fr.concertations.db.identity.Tables.ROLE_CHANGE;
import static fr.concertations.db.identity.Tables.ROLE_GRANT;
import static fr.concertations.db.identity.Tables.SESSION;
import static fr.concertations.db.mail.Tables.OUTBOX;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is held of accounts themselves, and of letters to them. All of it goes with the account, but the journal of roles, which forgets by itself. */
@Component
@Order(0)
class IdentityData implements PersonalData {
    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of(
                        Holding.ACCOUNT,
                        Fate.GOES,
                        ACCOUNT,
                        ACCOUNT.ID,
                        ACCOUNT.ID,
                        ACCOUNT.EMAIL,
                        ACCOUNT.PUBLIC_NAME,
                        ACCOUNT.COLLEGE,
                        ACCOUNT.TERRITORY_CODE,
                        ACCOUNT.LANGUAGE,
                        ACCOUNT.CREATED_ON,
                        ACCOUNT.SEEN_ON,
                        ACCOUNT.IDLE_TOLD_ON),
                Holding.of(
                        "roles",
                        Fate.GOES,
                        ROLE_GRANT,
                        ROLE_GRANT.ACCOUNT_ID,
                        ROLE_GRANT.ROLE,
                        ROLE_GRANT.TERRITORY_CODE,
                        ROLE_GRANT.GRANTED_AT,
                        ROLE_GRANT.ENDS_AT,
                        ROLE_GRANT.EMERGENCY),
                Holding.of(
                        "qualites",
                        Fate.GOES,
                        AFFILIATION,
                        AFFILIATION.ACCOUNT_ID,
                        AFFILIATION.TERRITORY_CODE,
                        AFFILIATION.CAPACITY,
                        AFFILIATION.ORGANISATION,
                        AFFILIATION.TITLE,
                        AFFILIATION.STATE,
                        AFFILIATION.ASKED_AT,
                        AFFILIATION.DECIDED_AT,
                        AFFILIATION.ANSWER,
                        AFFILIATION.ENDS_AT),
                Holding.of(
                        "services",
                        Fate.GOES,
                        LINKED_IDENTITY,
                        LINKED_IDENTITY.ACCOUNT_ID,
                        LINKED_IDENTITY.PROVIDER,
                        LINKED_IDENTITY.ISSUER,
                        LINKED_IDENTITY.VERIFIED_ON,
                        LINKED_IDENTITY.CREATED_AT,
                        LINKED_IDENTITY.LAST_USED_AT,
                        LINKED_IDENTITY.UNLINKED_ON),
                Holding.of(
                        "cles",
                        Fate.GOES,
                        PASSKEY,
                        PASSKEY.ACCOUNT_ID,
                        PASSKEY.LABEL,
                        PASSKEY.CREATED_AT,
                        PASSKEY.USED_AT,
                        PASSKEY.BACKED_UP),
                Holding.of(
                        "navigateurs",
                        Fate.GOES,
                        SESSION,
                        SESSION.ACCOUNT_ID,
                        SESSION.MEANS,
                        SESSION.BROWSER,
                        SESSION.OPENED_AT,
                        SESSION.SEEN_AT),
                Holding.of(
                        "cles-perdues",
                        Fate.GOES,
                        RECOVERY,
                        RECOVERY.ACCOUNT_ID,
                        RECOVERY.REASON,
                        RECOVERY.ASKED_AT,
                        RECOVERY.ALLOWED_AT,
                        RECOVERY.USED_AT),
                Holding.of(
                        "courriels",
                        Fate.GOES,
                        OUTBOX,
                        OUTBOX.ACCOUNT_ID,
                        OUTBOX.KIND,
                        OUTBOX.STATE,
                        OUTBOX.SUBJECT,
                        OUTBOX.DUE_AT,
                        OUTBOX.SETTLED_ON),
                Holding.of(
                        "journal-des-roles",
                        Fate.NAMELESS,
                        ROLE_CHANGE,
                        ROLE_CHANGE.ACCOUNT_ID,
                        ROLE_CHANGE.CHANGED_AT,
                        ROLE_CHANGE.ACTION,
                        ROLE_CHANGE.ROLE,
                        ROLE_CHANGE.TERRITORY_CODE,
                        ROLE_CHANGE.ENDS_AT,
                        ROLE_CHANGE.REASON),
                Holding.work(
                        "roles-decides",
                        ROLE_CHANGE,
                        ROLE_CHANGE.CHANGED_BY,
                        ROLE_CHANGE.CHANGED_AT,
                        ROLE_CHANGE.ACTION,
                        ROLE_CHANGE.ROLE,
                        ROLE_CHANGE.TERRITORY_CODE),
                Holding.work(
                        "qualites-confirmees",
                        AFFILIATION,
                        AFFILIATION.DECIDED_BY,
                        AFFILIATION.DECIDED_AT,
                        AFFILIATION.STATE,
                        AFFILIATION.TERRITORY_CODE),
                Holding.silent(ROLE_GRANT, ROLE_GRANT.GRANTED_BY),
                Holding.silent(RECOVERY, RECOVERY.ALLOWED_BY),
                Holding.silent(GUEST_DEVICE, GUEST_DEVICE.ACCOUNT_ID),
                Holding.silent(GUEST_LINK, GUEST_LINK.ACCOUNT_ID));
    }
}
