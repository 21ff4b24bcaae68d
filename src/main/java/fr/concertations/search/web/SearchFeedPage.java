package fr.concertations.search.web;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import fr.concertations.search.SearchAddress;
import fr.concertations.search.SearchService;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code /recherche.atom?q=}: to follow a search; what everybody may read, newest first, asked again at little cost. */
@Controller
class SearchFeedPage {
    private static final int MOST = 30;
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final SearchService service;
    private final SearchFeed feeds;

    SearchFeedPage(SearchService service, SearchFeed feeds) {
        this.service = service;
        this.feeds = feeds;
    }

    /** The same answer has the same tag: what disappears makes another, though nothing newer came. */
    @GetMapping("/recherche.atom")
    ResponseEntity<byte[]> feed(@RequestParam Map<String, String> parameters, Locale locale, WebRequest request)
            throws FeedException {
        var asked = SearchAddress.of(SearchAddress.PUBLIC, parameters);
        var hits = service.newest(asked.query(1), Set.of(), MOST);
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var body = new WireFeedOutput()
                .outputString(feeds.of(asked, hits, site, locale))
                .getBytes(StandardCharsets.UTF_8);
        var tag = '"' + DigestUtils.md5DigestAsHex(body) + '"';
        var known = request.checkNotModified(tag);
        var answer = ResponseEntity.status(known ? 304 : 200)
                .eTag(tag)
                .lastModified(feeds.newest(hits))
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("X-Robots-Tag", "noindex");
        return known ? answer.build() : answer.contentType(ATOM).body(body);
    }
}
