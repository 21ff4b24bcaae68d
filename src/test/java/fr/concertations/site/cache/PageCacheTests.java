package fr.concertations.site.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import fr.concertations.contribution.Contributions;
import fr.concertations.search.ChangesFollowed;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Pages are shared for a moment, made anew after a change, and sent as each browser takes them. */
@ApplicationTest
class PageCacheTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    PageCacheFilter filter;

    @Autowired
    Generations generations;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Contributions contributions;

    private final AtomicInteger made = new AtomicInteger();
    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(filter, (request, response, chain) -> {
                    made.incrementAndGet();
                    chain.doFilter(request, response);
                })
                .apply(springSecurity())
                .build();
    }

    @Test
    void aPageIsMadeOnceForAllWhoAskAtTheSameTime() throws Exception {
        var address = unknownToTheCache();
        var together = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = IntStream.range(0, 50)
                    .mapToObj(i -> crowd.submit(() -> {
                        together.await();
                        return ask(get(address)).getContentAsString();
                    }))
                    .toList();
            together.countDown();
            for (var reader : readers) assertThat(reader.get()).contains("</html>");
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void whoHasThePageIsOnlyToldThatItIsTheSame() throws Exception {
        var address = unknownToTheCache();
        var first = ask(get(address));
        var tag = first.getHeader("ETag");
        assertThat(tag).startsWith("W/\"");
        assertThat(first.getHeader("Cache-Control")).isEqualTo("public, max-age=10, must-revalidate");
        assertThat(first.getHeader("Vary")).isEqualTo("Accept-Encoding, Accept-Language");
        for (var known : new String[] {tag, "\"other\", " + tag, "*", tag.substring(2)}) {
            var again = ask(get(address).header("If-None-Match", known));
            assertThat(again.getStatus()).as(known).isEqualTo(304);
            assertThat(again.getContentAsByteArray()).isEmpty();
            assertThat(again.getHeader("ETag")).isEqualTo(tag);
            assertThat(again.getHeader("Content-Security-Policy")).isNotNull();
        }
        assertThat(ask(get(address).header("If-None-Match", "\"other\"")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void itIsCompressedForWhoTakesIt() throws Exception {
        var address = unknownToTheCache();
        var plain = ask(get(address));
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        for (var takes : new String[] {"gzip", "br;q=1, gzip;q=0.5", "*"}) {
            var packed = ask(get(address).header("Accept-Encoding", takes));
            assertThat(packed.getHeader("Content-Encoding")).as(takes).isEqualTo("gzip");
            assertThat(packed.getContentLength()).isEqualTo(packed.getContentAsByteArray().length);
            var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()));
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.getContentAsByteArray());
        }
        for (var refuses : new String[] {"br", "gzip;q=0", "identity, *;q=0", "gzip;q=many"})
            assertThat(ask(get(address).header("Accept-Encoding", refuses)).getHeader("Content-Encoding"))
                    .as(refuses)
                    .isNull();
    }

    @Test
    void headersAloneAreThoseOfThePage() throws Exception {
        var address = unknownToTheCache();
        var headers = ask(head(address));
        var page = ask(get(address));
        assertThat(headers.getContentAsByteArray()).isEmpty();
        assertThat(headers.getHeader("ETag")).isEqualTo(page.getHeader("ETag"));
        assertThat(headers.getContentLength()).isEqualTo(page.getContentAsByteArray().length);
        assertThat(made).hasValue(1);
    }

    @Test
    void languagesAreKeptApart() throws Exception {
        var address = unknownToTheCache();
        assertThat(text(ask(get(address).header("Accept-Language", "fr")))).contains("lang=\"fr\"");
        assertThat(text(ask(get(address).header("Accept-Language", "en")))).contains("lang=\"en\"");
        assertThat(text(ask(get(address).header("Accept-Language", "fr-CH, en;q=0.5"))))
                .contains("lang=\"fr\"");
        assertThat(made).hasValue(2);
    }

    @Test
    void aChangeHasPagesMadeAnew() throws Exception {
        var stage = scene.everythingOpen();
        var address = stage.territory().path() + "/concertations/"
                + stage.concertation().slug();
        assertThat(text(ask(get(address)))).doesNotContain("Toujours pouvoir parler");
        scene.contribution(stage);
        assertThat(text(ask(get(address)))).as("not told yet").doesNotContain("Toujours pouvoir parler");
        tell();
        assertThat(text(ask(get(address)))).contains("Toujours pouvoir parler");
    }

    @Test
    void errorsAndTheApplicationAreNeverKept() throws Exception {
        ask(get("/contributions/" + UUID.randomUUID()));
        var address = "/territoires/nulle-part";
        assertThat(ask(get(address)).getStatus()).isEqualTo(404);
        assertThat(ask(get(address)).getHeader("ETag")).isNull();
        assertThat(ask(get("/app/connexion")).getHeader("ETag")).isNull();
        assertThat(ask(get("/grille.csv")).getHeader("ETag")).isNull();
    }

    /** The site counts a change at once when the last is a second old. */
    private void tell() throws InterruptedException {
        var before = generations.current();
        events.publishEvent(new ChangesFollowed());
        while (generations.current() == before) Thread.sleep(20);
    }

    private static String unknownToTheCache() {
        return "/charte?" + UUID.randomUUID();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
