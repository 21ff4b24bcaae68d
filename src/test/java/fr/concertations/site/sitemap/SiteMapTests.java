package fr.concertations.site.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.contribution.PublicContributions;
import fr.concertations.site.Reader;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.Scene;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What search engines are told. */
@ApplicationTest
class SiteMapTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    ConcertationPages pages;

    @Autowired
    PublicContributions contributions;

    private Reader anybody;

    @BeforeEach
    void open() {
        anybody = Reader.of(context);
    }

    @Test
    void robotsAreLedToTheMapAndTheMapToEveryPublicPage() throws Exception {
        var before = Instant.now().minusSeconds(1);
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        assertThat(anybody.text("/robots.txt")).contains("Sitemap: http://localhost/sitemap.xml");
        var told = new ArrayList<String>();
        for (var map : locations(xml("/sitemap.xml"))) {
            var document = xml(map.replace("http://localhost", ""));
            told.addAll(locations(document));
        }
        var path = stage.territory().path() + "/concertations/"
                + stage.concertation().slug();
        assertThat(changed("/sitemaps/contributions-1.xml", contribution.path()))
                .isBetween(before, Instant.now());
        assertThat(told)
                .contains(
                        "http://localhost/",
                        "http://localhost/methode",
                        "http://localhost/themes/"
                                + stage.concertation().themes().getFirst().code(),
                        "http://localhost" + stage.territory().path(),
                        "http://localhost" + path,
                        "http://localhost" + contribution.path())
                .doesNotHaveDuplicates();
        assertThat(anybody.ask("/sitemaps/contributions-99999.xml").getStatus()).isEqualTo(404);
    }

    /** Beyond what one file holds there are several, and each address is in one of them. */
    @Test
    void manyContributionsMakeSeveralFiles() throws Exception {
        var stage = scene.everythingOpen();
        for (int i = 0; i < 5; i++) scene.record(stage);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            var maps = new SiteMapPages(pages, contributions, 2);
            var index = new MockHttpServletResponse();
            maps.index(index);
            var files = locations(parsed(index)).stream()
                    .filter(f -> f.contains("contributions-"))
                    .toList();
            assertThat(files).hasSize((int) ((contributions.count() + 1) / 2)).hasSizeGreaterThan(2);
            var told = new ArrayList<String>();
            for (int part = 1; part <= files.size(); part++) {
                var file = new MockHttpServletResponse();
                maps.contributions(part, file);
                var some = locations(parsed(file));
                assertThat(some).hasSizeBetween(1, 2);
                told.addAll(some);
            }
            assertThat(told).doesNotHaveDuplicates().hasSize((int) contributions.count());
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    /** When a map says that a page changed. */
    private Instant changed(String map, String path) throws Exception {
        var addresses = xml(map).getElementsByTagName("url");
        for (int i = 0; i < addresses.getLength(); i++) {
            var address = (Element) addresses.item(i);
            if (address.getElementsByTagName("loc").item(0).getTextContent().endsWith(path))
                return Instant.parse(
                        address.getElementsByTagName("lastmod").item(0).getTextContent());
        }
        throw new AssertionError(path + " is not in " + map);
    }

    private Document xml(String path) throws Exception {
        var answer = anybody.ask(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return parsed(answer);
    }

    private static Document parsed(MockHttpServletResponse answer) throws Exception {
        var bytes = answer.getContentAsString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> locations(Document document) {
        var found = document.getElementsByTagName("loc");
        var all = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) all.add(found.item(i).getTextContent());
        return all;
    }
}
