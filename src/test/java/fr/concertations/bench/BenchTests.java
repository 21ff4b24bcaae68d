package fr.concertations.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the load program reads of a screen, and how it counts. */
class BenchTests {
    private static final Pattern POSITIONS = Pattern.compile("(?:(\\d[\\d\\s\\u202F]*)|aucune) position");

    @Test
    void aScreenIsReadChangeByChange() {
        var screen = new Screen();
        assertThat(screen.take("""
                for(;;);[{"syncId":3,"clientId":1,"changes":[
                {"node":5,"type":"put","key":"data-position","feat":3,"value":"AGREE"},
                {"node":6,"type":"put","key":"data-position","feat":3,"value":"PASS"},
                {"node":7,"type":"put","key":"text","feat":7,"value":"Sur cet appareil : 1 204 positions"},
                {"node":4,"type":"put","key":"innerHTML","feat":1,"value":"<p>Former <em>les 120 agents</em>.</p>"},
                {"node":8,"type":"put","key":"payload","feat":0,"value":{"type":"@id"}}]}]""")).isTrue();
        assertThat(screen.words()).isEqualTo(4);
        assertThat(screen.syncId()).isEqualTo(3);
        assertThat(screen.element("data-position", "AGREE")).contains(5);
        assertThat(screen.values("data-position")).containsExactlyInAnyOrder("AGREE", "PASS");
        assertThat(screen.number(POSITIONS)).contains(1204L);
        screen.take("""
                for(;;);[{"syncId":4,"changes":[{"node":5,"type":"detach"},{"node":4,"type":"detach"},{"node":7,"type":"detach"},
                {"node":9,"type":"put","key":"text","feat":7,"value":"aucune position"}]}]""");
        assertThat(screen.element("data-position", "AGREE")).isEmpty();
        assertThat(screen.number(POSITIONS)).contains(0L);
        assertThat(screen.words()).isZero();
    }

    @Test
    void anErrorOrAnEndedSessionIsNotAnAnswer() {
        assertThat(new Screen().take("for(;;);[{\"meta\":{\"appError\":{}}}]")).isFalse();
        assertThat(new Screen().take("for(;;);[{\"changes\":[],\"meta\":{\"sessionExpired\":true}}]"))
                .isFalse();
    }

    @Test
    void percentilesAreNearestRanks() {
        var durations = new Durations();
        assertThat(durations.percentile(0.95)).isZero();
        LongStream.rangeClosed(1, 100).forEach(n -> durations.add(TimeUnit.MILLISECONDS.toNanos(n)));
        assertThat(durations.count()).isEqualTo(100);
        assertThat(durations.percentile(0.5)).isEqualTo(50, within(1e-9));
        assertThat(durations.percentile(0.95)).isEqualTo(95, within(1e-9));
        assertThat(durations.percentile(1)).isEqualTo(100, within(1e-9));
    }

    @Test
    void whatSessionsAddedIsADifferenceOfHistograms() {
        var before = LiveHeap.read(Stream.of(
                " num     #instances         #bytes  class name (module)",
                "-------------------------------------------------------",
                "   1:           100           4000  [B (java.base@25)",
                "   2:            10            160  java.lang.Integer (java.base@25)",
                "Total           110           4160"));
        var after = LiveHeap.read(
                Stream.of("   1:           300          24000  [B (java.base@25)", "   2:  20  400  fr.Card"));
        assertThat(before.bytes()).isEqualTo(4160);
        assertThat(before.addedBy(10, after))
                .containsExactly(new LiveHeap.Share("[B", 20, 2000), new LiveHeap.Share("fr.Card", 2, 40));
    }

    @Test
    void beyondTheAnswersThereAreContributionsJoinRealSentencesAlwaysTheSame() {
        var answers = new RealAnswers(List.of("Un guichet ouvert. Le samedi aussi.", "Des formulaires clairs"));
        assertThat(answers.text(0).title()).isEqualTo("Un guichet ouvert.");
        assertThat(answers.text(0).body()).isEqualTo("Un guichet ouvert. Le samedi aussi.");
        var sentences = List.of("Un guichet ouvert.", "Le samedi aussi.", "Des formulaires clairs");
        for (var number = 2; number < 50; number++) {
            var body = answers.text(number).body();
            assertThat(sentences.stream().anyMatch(body::startsWith)).isTrue();
            assertThat(sentences.stream().anyMatch(body::endsWith)).isTrue();
            assertThat(answers.text(number)).isEqualTo(answers.text(number));
        }
    }

    @Test
    void questionsAreTheFirstLongWordsHalfOfThemWithoutAccents() {
        var answers = new RealAnswers(IntStream.range(0, 200)
                .mapToObj(n -> "Les délais numéro" + n + " de l’hôpital")
                .toList());
        var questions = Questions.of(answers, 100);
        assertThat(questions).hasSize(100).doesNotHaveDuplicates();
        assertThat(questions)
                .allSatisfy(question -> assertThat(question).matches("d[ée]lais( num[ée]ro\\d+( h[ôo]pital)?)?"));
        assertThat(questions).anyMatch(question -> question.contains("é")).anyMatch(question -> question.contains("e"));
    }

    @Test
    void whatWrkSaysIsReadErrorsIncluded() throws Exception {
        assertThat(Wrk.read("""
                  129 requests in 1.00s, 604.69KB read
                  Socket errors: connect 0, read 2, write 0, timeout 1
                  Non-2xx or 3xx responses: 4
                Requests/sec:    128.75
                Transfer/sec:    603.51KB
                """)).isEqualTo(new PagesRead.Rate(128.75, 7));
        assertThat(Wrk.read("Requests/sec:  36142.10").errors()).isZero();
    }
}
