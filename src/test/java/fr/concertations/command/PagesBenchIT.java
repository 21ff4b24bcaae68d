package fr.concertations.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.bench.Nginx;
import fr.concertations.testing.Jar;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The measure of public pages, on a site small enough for it to end soon: all it reads are pages, none is an error. */
class PagesBenchIT {
    @Test
    void everyKindOfPageIsReadOneByOneAndAtASteadyRate() throws Exception {
        try (var jar = Jar.start(
                "bench",
                "pages",
                "--contributions=60",
                "--positions=1200",
                "--voters=100",
                "--requests=2",
                "--connections=2",
                "--cached-seconds=1",
                "--rate=20",
                "--seconds=2",
                "--json")) {
            assertThat(jar.exitCode()).as(jar.said()).isZero();
            var outcome = outcome(jar.said());
            assertThat(outcome.at("/filled/positions").asLong()).isGreaterThan(600);
            assertThat(outcome.get("uncached")).hasSizeGreaterThan(10).allSatisfy(kind -> {
                assertThat(kind.at("/times/errors").asLong()).as("%s", kind).isZero();
                assertThat(kind.at("/times/p95").asDouble()).isPositive();
            });
            assertThat(outcome.at("/firstPage/sinceStartMillis").asDouble())
                    .isGreaterThan(outcome.at("/firstPage/ownMillis").asDouble());
            assertThat(outcome.at("/cached/perSecond").asDouble()).isPositive();
            assertThat(outcome.at("/cached/ratio").isNumber())
                    .isEqualTo(Nginx.program().isPresent());
            assertThat(outcome.at("/steady/times/count").asLong()).isEqualTo(40);
            assertThat(outcome.at("/steady/times/errors").asLong()).isZero();
            assertThat(outcome.at("/steady/most").asLong()).isPositive();
        }
    }

    private static JsonNode outcome(String said) {
        return JsonMapper.shared()
                .readTree(said.lines()
                        .filter(line -> line.startsWith("{"))
                        .findFirst()
                        .orElseThrow());
    }
}
