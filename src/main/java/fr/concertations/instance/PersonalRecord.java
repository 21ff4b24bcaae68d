package fr.concertations.instance;

import java.util.Arrays;
import java.util.List;

/**
 * Kinds of personal data the platform keeps, and the tables they stand in: a table of people that no kind names is one
 * the public page says nothing of. Texts: {@code instance.record.<NAME>}, {@code .why} and {@code .kept}.
 */
public enum PersonalRecord {
    ACCOUNT(Basis.TASK, "identity.account", "identity.role_grant"),
    TRUST(Basis.TASK, "identity.role_change", "identity.affiliation"),
    SIGN_IN(
            Basis.SECURITY,
            "identity.sign_in_code",
            "identity.first_administrator_link",
            "identity.session",
            "identity.passkey",
            "identity.linked_identity",
            "identity.recovery"),
    GUEST(Basis.TASK, "identity.guest_device", "identity.guest_link"),
    LIMIT(Basis.SECURITY, "identity.rate_limit"),
    MAIL(Basis.TASK, "mail.outbox", "mail.bounce"),
    FOLLOWING(
            Basis.TASK,
            "following.subscription",
            "following.preference",
            "following.happening",
            "following.notice",
            "following.leaving"),
    CONTRIBUTION(
            Basis.TASK,
            "contribution.item",
            "contribution.item_version",
            "contribution.suggestion",
            "argument.point",
            "argument.reply"),
    DRAFT(Basis.TASK, "contribution.draft"),
    POSITION(
            Basis.TASK,
            "ballot.position",
            "ballot.journal",
            "ballot.turnout",
            "ballot.counted_elsewhere",
            "opinion.place",
            "argument.useful"),
    INVITATION(Basis.TASK, "debate.invitee", "debate.invitation_code", "debate.admission"),
    MODERATION(Basis.LAW, "moderation.report", "moderation.decision", "moderation.alert"),
    REPRESENTATIVE(Basis.TASK, "territory.join_request", "charter.signature"),
    IMPORTED(Basis.TASK, "intake.import_key", "intake.imported"),
    WORK(
            Basis.TASK,
            "debate.concertation",
            "synthesis.extract",
            "synthesis.publication",
            "grid.publication",
            "manifesto.publication",
            "newsletter.step",
            "search.synonym_change",
            "territory.look_change",
            "instance.setting_change",
            "instance.setting",
            "instance.audit");

    private final Basis basis;
    private final List<String> tables;

    PersonalRecord(Basis basis, String... tables) {
        this.basis = basis;
        this.tables = List.of(tables);
    }

    /** On which ground of article 6 of the GDPR. Texts: {@code instance.basis.<NAME>}. */
    public enum Basis {
        TASK,
        LAW,
        SECURITY
    }

    public Basis basis() {
        return basis;
    }

    static List<String> allTables() {
        return Arrays.stream(values()).flatMap(kind -> kind.tables.stream()).toList();
    }
}
