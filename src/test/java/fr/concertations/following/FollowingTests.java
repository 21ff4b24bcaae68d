package fr.concertations.following;

import static fr.concertations.db.debate.Tables.INVITEE;
import static fr.concertations.db.following.Tables.HAPPENING;
import static fr.concertations.db.following.Tables.LEAVING;
import static fr.concertations.db.following.Tables.NOTICE;
import static fr.concertations.db.following.Tables.PREFERENCE;
import static fr.concertations.db.following.Tables.SUBSCRIPTION;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.mail.Tables.OUTBOX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.SuggestionDraft;
import fr.concertations.contribution.Suggestions;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InRounds;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.newsletter.NewsletterId;
import fr.concertations.newsletter.NewsletterText;
import fr.concertations.newsletter.Newsletters;
import fr.concertations.newsletter.Readership;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.DocumentPublished;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Who is told what, by how many letters, and how they stop them. */
@ApplicationTest
@TestPropertySource(
        properties = {
            "concertations.live=false",
            "concertations.address=https://debats.exemple.fr/",
            "logging.level.com.icegreen=off"
        })
class FollowingTests {
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern EXIT =
            Pattern.compile("https://debats\\.exemple\\.fr(/suivi/quitter/[A-Za-z0-9_-]{43})");

    static {
        MAIL.start();
    }

    @Autowired
    FollowingKeeper keeper;

    @Autowired
    Spreading spreading;

    @Autowired
    Follows follows;

    @Autowired
    Inbox inbox;

    @Autowired
    Leaving leaving;

    @Autowired
    Newsletters newsletters;

    @Autowired
    Readership readership;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Moderation moderation;

    @Autowired
    Suggestions suggestions;

    @Autowired
    List<InRounds> rounds;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext dsl;

    @Autowired
    WebApplicationContext context;

    private Scene.Stage stage;
    private Actor reader;
    private MockMvc browser;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        properties.add("concertations.mail.from", () -> "bonjour@concertations.example");
    }

    @BeforeEach
    void somebodyFollows() {
        stage = scene.everythingOpen();
        reader = follower(null);
        browser = MockMvcBuilders.webAppContextSetup(context).build();
    }

    private Actor follower(Volume volume) {
        var person = people.citizen();
        follows.follow(person, Followed.of(stage.concertation().id()), Locale.FRENCH);
        if (volume != null) follows.choose(person.id(), volume);
        return person;
    }

    private void published(int version) {
        transactions.executeWithoutResult(status -> events.publishEvent(new DocumentPublished(
                stage.concertation().id(),
                DocumentKind.SYNTHESIS,
                version,
                stage.referent().id())));
    }

    private List<String> letters(Actor to) {
        return dsl.select(OUTBOX.KIND)
                .from(OUTBOX)
                .where(OUTBOX.ACCOUNT_ID.eq(to.id().value()))
                .orderBy(OUTBOX.ID)
                .fetch(OUTBOX.KIND);
    }

    private String unsubscribe(Actor to) {
        return dsl.select(OUTBOX.UNSUBSCRIBE)
                .from(OUTBOX)
                .where(OUTBOX.ACCOUNT_ID.eq(to.id().value()))
                .orderBy(OUTBOX.ID.desc())
                .limit(1)
                .fetchSingle(OUTBOX.UNSUBSCRIBE);
    }

    private String exit(Actor to) {
        var found = EXIT.matcher(unsubscribe(to));
        assertThat(found.matches()).isTrue();
        return found.group(1);
    }

    private void onTheNextDigest(Actor person, Runnable action) {
        var at = DigestDay.latest(person.id(), Instant.now().plus(Duration.ofDays(8)))
                .plusSeconds(30);
        clock.at(at, action);
    }

    private int notices(Actor person) {
        return dsl.fetchCount(NOTICE, NOTICE.ACCOUNT_ID.eq(person.id().value()));
    }

    @Test
    void eachIsToldOnceByTwoKeepersAtOnce() throws Exception {
        var all = follower(Volume.ALL);
        for (var version = 1; version <= 12; version++) published(version);
        published(12);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Void> node = () -> {
                keeper.tell();
                return null;
            };
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) done.get();
        }
        keeper.tell();
        assertThat(notices(all)).isEqualTo(12);
        assertThat(notices(reader)).isEqualTo(12);
        assertThat(notices(stage.referent())).isZero();
        assertThat(letters(all)).hasSize(5).containsOnly("news");
        assertThat(letters(reader)).isEmpty();
    }

    @Test
    void whatIsBeyondFiveADayWaitsForTheDigest() {
        var all = follower(Volume.ALL);
        for (var version = 1; version <= 7; version++) published(version);
        keeper.tell();
        published(8);
        keeper.tell();
        assertThat(letters(all)).hasSize(5);
        onTheNextDigest(all, keeper::writeDigests);
        assertThat(letters(all)).hasSize(6).endsWith("digest");
    }

    @Test
    void aWeekIsOneLetter() {
        published(1);
        keeper.tell();
        published(2);
        keeper.tell();
        keeper.writeDigests();
        assertThat(letters(reader)).isEmpty();
        onTheNextDigest(reader, () -> {
            keeper.writeDigests();
            keeper.writeDigests();
        });
        assertThat(letters(reader)).containsExactly("digest");
    }

    @Test
    void noDigestIsEmpty() {
        var contribution = scene.contribution(stage);
        follows.follow(reader, Followed.of(contribution.id()), Locale.FRENCH);
        suggested(
                contribution.id().value(),
                contribution.author().orElseThrow().id().value());
        keeper.tell();
        assertThat(notices(reader)).isEqualTo(1);
        assertThat(inbox.unread(reader)).isEqualTo(1);
        hide(contribution.id().value());
        onTheNextDigest(reader, keeper::writeDigests);
        assertThat(letters(reader)).isEmpty();
        assertThat(inbox.latest(reader)).isEmpty();
        assertThat(inbox.unread(reader)).isZero();
    }

    /** An accepted suggestion: followers of the contribution are told of a new version. */
    private void suggested(UUID contribution, UUID author) {
        var id = new ContributionId(contribution);
        var text = scene.contributions().unchecked(id).orElseThrow();
        var suggestion = suggestions.suggest(
                people.citizen(),
                id,
                new SuggestionDraft(text.revision(), text.title() + ", vite", text.body(), "Plus clair"),
                UUID.randomUUID());
        suggestions.accept(people.accounts().actor(new AccountId(author)).orElseThrow(), suggestion, "");
    }

    private void hide(UUID contribution) {
        moderation.hide(
                people.moderator(stage.territory().code()),
                "contribution",
                contribution,
                ReportReason.OTHER,
                "Ce texte nomme une personne privée.");
    }

    @Test
    void whatIsHiddenIsNotWritten() {
        var contribution = scene.contribution(stage);
        var all = follower(Volume.ALL);
        follows.follow(all, Followed.of(contribution.id()), Locale.FRENCH);
        suggested(
                contribution.id().value(),
                contribution.author().orElseThrow().id().value());
        hide(contribution.id().value());
        keeper.tell();
        assertThat(letters(all)).isEmpty();
    }

    @Test
    void whoMayNotReadItAnyMoreIsNotWrittenTo() {
        var guest = people.citizen();
        stage = scene.byInvitation(guest.email().orElseThrow());
        follows.follow(guest, Followed.of(stage.concertation().id()), Locale.FRENCH);
        follows.choose(guest.id(), Volume.ALL);
        published(1);
        keeper.tell();
        assertThat(letters(guest)).hasSize(1);
        dsl.deleteFrom(INVITEE)
                .where(INVITEE.CONCERTATION_ID.eq(stage.concertation().id().value()))
                .execute();
        published(2);
        keeper.tell();
        assertThat(letters(guest)).hasSize(1);
        assertThat(notices(guest)).isEqualTo(1);
        assertThat(inbox.latest(guest)).isEmpty();
        var stranger = people.citizen();
        assertThatThrownBy(() -> follows.follow(
                        stranger, Followed.of(stage.concertation().id()), Locale.FRENCH))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theEssentialIsWhatBecomesOfOnesOwnTexts() {
        var author = follower(Volume.ESSENTIAL);
        var contribution = scene.contribution(stage, author);
        published(1);
        keeper.tell();
        assertThat(letters(author)).isEmpty();
        assertThat(inbox.unread(author)).isEqualTo(1);
        hide(contribution.id().value());
        keeper.tell();
        assertThat(letters(author)).containsExactly("news");
        onTheNextDigest(author, keeper::writeDigests);
        assertThat(letters(author)).hasSize(1);
    }

    @Test
    void nothingMeansNoLetterButNewsOnScreen() {
        var quiet = follower(Volume.NONE);
        published(1);
        keeper.tell();
        onTheNextDigest(quiet, keeper::writeDigests);
        assertThat(letters(quiet)).isEmpty();
        assertThat(inbox.unread(quiet)).isEqualTo(1);
        assertThat(inbox.latest(quiet))
                .singleElement()
                .satisfies(entry -> assertThat(entry.news().title())
                        .isEqualTo(stage.concertation().title()));
        inbox.markRead(quiet);
        assertThat(inbox.unread(quiet)).isZero();
    }

    @Test
    void anEtapeThatBeginsIsToldOnce() {
        var all = follower(Volume.ALL);
        var start = stage.concertation().stages().getFirst().startsAt();
        dsl.update(SUBSCRIPTION)
                .set(SUBSCRIPTION.SINCE, start.minusSeconds(1).atOffset(ZoneOffset.UTC))
                .where(SUBSCRIPTION.ACCOUNT_ID.eq(all.id().value()))
                .execute();
        clock.at(start.plusSeconds(60), () -> {
            spreading.noticeStages();
            spreading.noticeStages();
            keeper.tell();
        });
        assertThat(inbox.latest(all))
                .singleElement()
                .satisfies(entry -> assertThat(entry.news().key()).endsWith("STAGE.CONTRIBUTION"));
    }

    @Test
    void lookingAtTheWayOutStopsNothingAndPostingDoes() throws Exception {
        var all = follower(Volume.ALL);
        published(1);
        keeper.tell();
        var exit = exit(all);
        var page = get(exit);
        assertThat(page).contains(stage.concertation().title(), "Ne plus suivre ceci", "Arrêter tous les messages");
        assertThat(follows.of(all)).hasSize(1);
        for (var again = 0; again < 2; again++)
            assertThat(browser.perform(MockMvcRequestBuilders.post(exit)
                                    .contentType("application/x-www-form-urlencoded")
                                    .param("List-Unsubscribe", "One-Click"))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(200);
        assertThat(follows.of(all)).isEmpty();
        assertThat(follows.volume(all.id())).isEqualTo(Volume.ALL);
        published(2);
        keeper.tell();
        assertThat(letters(all)).hasSize(1);
    }

    @Test
    void aDigestIsLeftForGood() throws Exception {
        published(1);
        keeper.tell();
        onTheNextDigest(reader, keeper::writeDigests);
        browser.perform(MockMvcRequestBuilders.post(exit(reader)).param("List-Unsubscribe", "One-Click"));
        assertThat(follows.volume(reader.id())).isEqualTo(Volume.NONE);
        assertThat(follows.of(reader)).hasSize(1);
    }

    @Test
    void everythingMayBeStoppedFromALetterAboutOneSubject() throws Exception {
        var all = follower(Volume.ALL);
        published(1);
        published(2);
        keeper.tell();
        browser.perform(MockMvcRequestBuilders.post(exit(all)).param("quoi", "tout"));
        assertThat(follows.volume(all.id())).isEqualTo(Volume.NONE);
    }

    @Test
    void anUnknownWayOutSaysSo() throws Exception {
        var answer = browser.perform(MockMvcRequestBuilders.get("/suivi/quitter/rien"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("Ce lien ne mène plus à rien");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void anErasedAccountLeavesNothing() {
        var all = follower(Volume.ALL);
        scene.contribution(stage, all);
        published(1);
        keeper.tell();
        dsl.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(all.id().value())).execute();
        for (Table<?> table : List.of(SUBSCRIPTION, PREFERENCE, NOTICE, LEAVING, OUTBOX))
            assertThat(dsl.fetchCount(
                            table,
                            table.field("account_id", UUID.class).eq(all.id().value())))
                    .as(table.getName())
                    .isZero();
        assertThat(dsl.fetchCount(HAPPENING, HAPPENING.PERSON_ID.eq(all.id().value())))
                .isZero();
    }

    @Test
    void theLetterIsReceivedWithItsWayOut() throws Exception {
        var all = follower(Volume.ALL);
        published(1);
        keeper.tell();
        var postmen = rounds.stream()
                .filter(one -> one.getClass().getSimpleName().equals("Postman"))
                .toList();
        postmen.forEach(InRounds::start);
        try {
            var letter = received(all);
            assertThat(letter.getSubject()).contains(stage.concertation().title());
            assertThat(letter.getHeader("List-Unsubscribe")[0]).contains("https://debats.exemple.fr/suivi/quitter/");
            assertThat(letter.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
        } finally {
            postmen.forEach(InRounds::stop);
        }
    }

    private NewsletterId newsletterSent() {
        var second = people.moderator(stage.territory().code());
        var id = newsletters.begin(stage.referent(), stage.concertation().id());
        var text =
                new NewsletterText("Le vote ouvre lundi", "Venez dire **ce qui compte**, [ici](https://exemple.fr).");
        newsletters.write(stage.referent(), id, 1, text);
        newsletters.submit(stage.referent(), id, 2);
        newsletters.agree(second, id, 3);
        newsletters.send(stage.referent(), id, 4);
        return id;
    }

    @Test
    void aWithdrawnNewsletterIsToldToNobodyAnyMore() {
        var id = newsletterSent();
        keeper.tell();
        assertThat(inbox.latest(reader)).hasSize(1);
        newsletters.withdraw(stage.referent(), id, "La date était fausse.");
        assertThat(inbox.latest(reader)).isEmpty();
        assertThat(inbox.unread(reader)).isZero();
        onTheNextDigest(reader, keeper::writeDigests);
        assertThat(letters(reader)).isEmpty();
    }

    @Test
    void aNewsletterGoesByThePaceOfEach() throws Exception {
        var all = follower(Volume.ALL);
        var essential = follower(Volume.ESSENTIAL);
        var quiet = follower(Volume.NONE);
        assertThat(readership.of(stage.concertation().id())).isEqualTo(new Readership.Reach(1, 1, 2));
        newsletterSent();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Void> node = () -> {
                keeper.tell();
                return null;
            };
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) done.get();
        }
        keeper.tell();
        assertThat(letters(all)).containsExactly("newsletter");
        assertThat(subject(all)).isEqualTo("Le vote ouvre lundi");
        assertThat(letters(reader)).isEmpty();
        onTheNextDigest(reader, keeper::writeDigests);
        assertThat(letters(reader)).containsExactly("digest");
        for (var without : List.of(essential, quiet)) {
            onTheNextDigest(without, keeper::writeDigests);
            assertThat(letters(without)).isEmpty();
            assertThat(inbox.latest(without))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.news().path()).endsWith("/lettres/1"));
        }
        assertThat(letters(all)).hasSize(1);
    }

    @Test
    void aNewsletterCountsAmongFiveADayAndIsLeftByOneClick() throws Exception {
        var all = follower(Volume.ALL);
        for (var version = 1; version <= 5; version++) published(version);
        keeper.tell();
        newsletterSent();
        keeper.tell();
        assertThat(letters(all)).hasSize(5).containsOnly("news");
        onTheNextDigest(all, keeper::writeDigests);
        assertThat(letters(all)).endsWith("digest");
        var other = follower(Volume.ALL);
        newsletterSent();
        keeper.tell();
        assertThat(letters(other)).containsExactly("newsletter");
        browser.perform(MockMvcRequestBuilders.post(exit(other)).param("List-Unsubscribe", "One-Click"));
        assertThat(follows.of(other)).isEmpty();
        newsletterSent();
        keeper.tell();
        assertThat(letters(other)).hasSize(1);
    }

    @Test
    void aThemeIsFollowedWhereverItIsDebated() {
        var person = people.citizen();
        follows.follow(person, Followed.theme("accueil"), Locale.FRENCH);
        assertThat(follows.of(person))
                .singleElement()
                .isEqualTo(new Subject(Followed.theme("accueil"), "Accueil et démarches", "/themes/accueil"));
        stage = scene.everythingOpen();
        published(1);
        transactions.executeWithoutResult(status -> events.publishEvent(new DocumentPublished(
                stage.concertation().id(),
                DocumentKind.CONCLUSIONS,
                1,
                stage.referent().id())));
        scene.byInvitation();
        keeper.tell();
        assertThat(inbox.latest(person))
                .filteredOn(entry ->
                        entry.news().title().equals(stage.concertation().title()))
                .extracting(entry -> entry.news().key())
                .containsExactlyInAnyOrder("following.news.OPENED", "following.news.CONCLUSIONS");
        follows.stop(person.id(), Followed.theme("accueil"));
        assertThat(follows.of(person)).isEmpty();
        assertThatThrownBy(() -> follows.follow(person, Followed.theme("nulle-part"), Locale.FRENCH))
                .isInstanceOf(NotAllowed.class);
    }

    private String subject(Actor to) {
        return dsl.select(OUTBOX.SUBJECT)
                .from(OUTBOX)
                .where(OUTBOX.ACCOUNT_ID.eq(to.id().value()))
                .fetchSingle(OUTBOX.SUBJECT);
    }

    private static MimeMessage received(Actor to) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> letter(to), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<MimeMessage> letter(Actor to) throws MessagingException {
        for (var mail : MAIL.getReceivedMessages())
            if (mail.getAllRecipients()[0].toString().equals(to.email().orElseThrow())) return Optional.of(mail);
        return Optional.empty();
    }

    private String get(String path) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get(path))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
