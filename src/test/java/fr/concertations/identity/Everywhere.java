package fr.concertations.identity;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.ArgumentId;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Replies;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Drafts;
import fr.concertations.contribution.SuggestionDraft;
import fr.concertations.contribution.Suggestions;
import fr.concertations.contribution.Unfinished;
import fr.concertations.following.Followed;
import fr.concertations.following.Follows;
import fr.concertations.grid.CellSource;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Somebody who did everything the platform lets one do: wrote, voted, answered, reported, led, published, decided. */
@Component
class Everywhere {
    private final Scene scene;
    private final People people;
    private final Aftermath aftermath;
    private final Contributions contributions;
    private final Suggestions suggestions;
    private final Drafts drafts;
    private final Arguments arguments;
    private final Replies replies;
    private final Ballots ballots;
    private final Moderation moderation;
    private final Follows follows;
    private final DSLContext dsl;

    Everywhere(
            Scene scene,
            People people,
            Aftermath aftermath,
            Contributions contributions,
            Suggestions suggestions,
            Drafts drafts,
            Arguments arguments,
            Replies replies,
            Ballots ballots,
            Moderation moderation,
            Follows follows,
            DSLContext dsl) {
        this.scene = scene;
        this.people = people;
        this.aftermath = aftermath;
        this.contributions = contributions;
        this.suggestions = suggestions;
        this.drafts = drafts;
        this.arguments = arguments;
        this.replies = replies;
        this.ballots = ballots;
        this.moderation = moderation;
        this.follows = follows;
        this.dsl = dsl;
    }

    /**
     * @param marker a word of all that the person wrote
     * @param led where the person is a référent
     * @param quoting where somebody else quotes what the person wrote
     */
    record Seeded(
            Actor person,
            String marker,
            String email,
            Stage led,
            Stage quoting,
            Stage voted,
            Contribution written,
            ArgumentId argued,
            Contribution others) {}

    Seeded seed() {
        var marker = "zébulon" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var led = scene.everythingOpen();
        var person = led.referent();
        people.accounts()
                .introduce(
                        person.id(),
                        "Camille " + marker,
                        College.CITIZEN,
                        Optional.of(led.territory().code()));
        people.administrator();
        var me = people.again(person);
        people.roles()
                .giveByDecision(
                        people.citizen().id(),
                        new Grant(Role.REFERENT, led.territory().code()),
                        null);
        var quoting = scene.everythingOpen();
        var written = write(quoting, me, marker);
        var others = scene.contribution(quoting);
        var argued = arguments.submit(
                me,
                others.id(),
                new ArgumentDraft(Stance.FOR, "Un argument " + marker, "https://exemple.fr/" + marker),
                UUID.randomUUID());
        var answered = arguments.submit(
                people.citizen(),
                others.id(),
                new ArgumentDraft(Stance.AGAINST, "Un argument des autres", ""),
                UUID.randomUUID());
        replies.reply(me, answered, "Une réponse " + marker, UUID.randomUUID());
        arguments.markUseful(me, answered);
        suggestions.suggest(
                me,
                others.id(),
                new SuggestionDraft(
                        others.revision(), others.title(), others.body() + " " + marker, "Parce que " + marker),
                UUID.randomUUID());
        suggestions.suggest(
                people.citizen(),
                written.id(),
                new SuggestionDraft(written.revision(), written.title(), written.body() + " Ajout.", ""),
                UUID.randomUUID());
        var voted = scene.everythingOpen();
        ballots.cast(me, others.id(), Position.AGREE);
        ballots.cast(me, scene.contribution(voted).id(), Position.DISAGREE);
        ballots.cast(people.citizen(), written.id(), Position.MIXED);
        follows.follow(me, new Followed(Followed.Kind.CONTRIBUTION, others.id().toString()), Locale.FRENCH);
        moderation.report(me, "contribution", others.id().value(), ReportReason.OTHER, "Regardez " + marker);
        quoted(quoting, written);
        published(led);
        var hidden = write(led, people.citizen(), "rien");
        moderation.hide(me, "contribution", hidden.id().value(), ReportReason.SPAM, "Publicité pour un commerce.");
        var mine = write(quoting, me, marker);
        moderation.hide(quoting.referent(), "contribution", mine.id().value(), ReportReason.SPAM, "Répété deux fois.");
        people.roles()
                .give(
                        me,
                        "autre-" + UUID.randomUUID() + "@exemple.fr",
                        new Grant(Role.MODERATOR, led.territory().code()),
                        Term.OPEN);
        drafts.save(me, quoting.concertation().id(), 0, new Unfinished(ContributionKind.RISK, null, marker, marker));
        rest(me, led, quoting, marker);
        return new Seeded(me, marker, me.email().orElseThrow(), led, quoting, voted, written, argued, others);
    }

    private Contribution write(Stage stage, Actor author, String marker) {
        var id = contributions.submit(
                author,
                stage.concertation().id(),
                new ContributionDraft(
                        ContributionKind.PROPOSAL,
                        null,
                        "Une idée " + marker,
                        "Une phrase entière avec " + marker + " dedans. Une autre phrase."),
                UUID.randomUUID());
        return contributions.require(id, Optional.of(author));
    }

    /** By the référent of that concertation, in a synthesis, conclusions and a grid that are published. */
    private void quoted(Stage stage, Contribution written) {
        var sentence = aftermath.sentence(stage, "Les habitants veulent garder quelqu’un au guichet.", written);
        aftermath.publishSynthesis(stage);
        aftermath.conclusion(stage, "Un agent restera au guichet.", List.of(sentence), List.of(written.id()));
        aftermath.publishConclusions(stage);
        aftermath.cell(
                stage, "criteres.ethique", "Un agent répond toujours.", new CellSource.OfContribution(written.id()));
        aftermath.publishGrid(stage);
    }

    private void published(Stage stage) {
        var text = scene.contribution(stage);
        aftermath.sentence(stage, "Une phrase de la collectivité.", text);
        aftermath.publishSynthesis(stage);
        aftermath.cell(stage, "criteres.ethique", "Un agent répond toujours.");
        aftermath.publishGrid(stage);
    }

    /** What only comes of days of use, put where it would stand. */
    private void rest(Actor me, Stage led, Stage quoting, String marker) {
        var id = me.id().value();
        var other = people.citizen().id().value();
        var debate = quoting.concertation().id().value();
        var territory = led.territory().code().value();
        put(
                "insert into newsletter.issue (concertation_id, subject, body, state, changed_at) values (?, 'Une lettre', 'Un texte', 'DRAFT', now())",
                debate);
        put(
                "insert into newsletter.step (issue_id, act, account_id, at) select id, 'WRITTEN', ?, now() from newsletter.issue where concertation_id = ?",
                id,
                debate);
        put("insert into debate.admission (concertation_id, account_id, way) values (?, ?, 'LINK')", debate, id);
        put(
                "insert into debate.invitee (concertation_id, email) values (?, ?)",
                debate,
                me.email().orElseThrow());
        put(
                "insert into debate.invitation_code (code_hash, concertation_id, used_by, used) values (decode(md5(?), 'hex'), ?, ?, true)",
                marker,
                debate,
                id);
        put("insert into following.preference values (?, 'ALL', 'fr') on conflict do nothing", id);
        put(
                "insert into following.happening (key, kind, at, concertation_id, actor_id, person_id) values (?, 'OPENED', now(), ?, ?, ?)",
                UUID.randomUUID().toString(),
                debate,
                id,
                id);
        put(
                "insert into following.notice (account_id, happening_id, own, at) select ?, id, true, now() from following.happening where concertation_id = ? limit 1 on conflict do nothing",
                id,
                debate);
        put(
                "insert into following.leaving (token_hash, account_id, made_at) values (decode(md5(?), 'hex'), ?, now())",
                marker,
                id);
        put(
                "insert into identity.affiliation (account_id, territory_code, capacity, title, state, asked_at, decided_at) values (?, ?, 'ELECTED', ?, 'CONFIRMED', now(), now())",
                id,
                territory,
                "Maire " + marker);
        put(
                "insert into identity.affiliation (account_id, territory_code, capacity, title, state, asked_at, decided_by, decided_at) values (?, ?, 'ELECTED', 'Maire', 'CONFIRMED', now(), ?, now())",
                other,
                territory,
                id);
        put("insert into identity.guest_device values (decode(md5(?), 'hex'), ?)", marker, id);
        put("insert into identity.guest_link values (decode(md5(?), 'hex'), ?, now())", marker, id);
        put(
                "insert into identity.linked_identity values ('https://exemple.fr', decode(md5(?), 'hex'), ?, 'exemple', current_date, now(), now())",
                marker,
                id);
        put(
                "insert into identity.passkey values (decode(md5(?), 'hex'), ?, ?, '', 0, true, '{}', false, false, '', '', now(), now())",
                marker,
                id,
                "Téléphone " + marker);
        put("insert into identity.recovery (account_id, reason, asked_at) values (?, ?, now())", id, "Perdu " + marker);
        put(
                "insert into identity.recovery (account_id, reason, asked_at, allowed_by, allowed_at) values (?, 'Perdu', now(), ?, now())",
                other,
                id);
        put(
                "insert into identity.session (account_id, means, browser, opened_at, seen_at) values (?, 'CODE', 'Firefox', now(), now())",
                id);
        put("insert into instance.setting_change (name, changed_by, changed_at) values ('HOST_NAME', ?, now())", id);
        put(
                "insert into instance.audit (audited_on, auditor, percent, pages, non_conformities, derogations, out_of_scope, entered_by, entered_at) values ('2000-01-01', 'Cabinet', 1, '', '', '', '', ?, '2000-01-01')",
                id);
        put(
                "insert into mail.outbox (account_id, kind, urgent, due_at, address_hash, address, locale, subject, body) values (?, 'news', false, now() + interval '1 year', "
                        + HASH + ", ?, 'fr', ?, '{}')",
                id,
                me.email().orElseThrow(),
                me.email().orElseThrow(),
                marker);
        put(
                "insert into mail.bounce (address_hash, permanent, status, heard_at) values (" + HASH
                        + ", true, '5.1.1', now())",
                me.email().orElseThrow());
        put(
                "insert into manifesto.publication (version, content, published_by, published_at) values (-"
                        + Math.abs(marker.hashCode() % 100000) + ", '{\"articles\": []}', ?, '2000-01-01')",
                id);
        put("insert into opinion.place values (?, ?, 1) on conflict do nothing", debate, id);
        put(
                "insert into search.synonym_change (group_id, changed_by, changed_at) values (?, ?, now())",
                UUID.randomUUID(),
                id);
        put(
                "insert into territory.look_change (territory_code, changed_by, changed_at, logo) values (?, ?, now(), 'SAME')",
                territory,
                id);
        put(
                "insert into territory.join_request (territory_code, requested_by, contact_name, contact_function, audience, state, decided_by, decided_at) values (?, ?, 'Autre', 'Maire', 'Tous', 'DECLINED', ?, now())",
                territory,
                other,
                id);
        put("update territory.join_request set contact_name = ? where requested_by = ?", "Camille " + marker, id);
        put("update charter.signature set signatory_name = ? where signed_by = ?", "Camille " + marker, id);
    }

    static final String HASH = "sha256(convert_to('mail address', 'UTF8') || '\\x00'::bytea || convert_to(?, 'UTF8'))";

    private void put(String sql, Object... values) {
        dsl.execute(sql, values);
    }
}
