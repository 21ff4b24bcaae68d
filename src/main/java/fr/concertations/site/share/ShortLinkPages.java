package fr.concertations.site.share;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.Posters;
import fr.concertations.kernel.NotFound;
import fr.concertations.site.SitePaths;
import fr.concertations.territory.Territories;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code /c/{code}}: from a poster to the concertation, typed by hand or read by a telephone. */
@Controller
class ShortLinkPages {
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final Duration KEPT = Duration.ofHours(1);

    private final Posters posters;
    private final Territories territories;

    ShortLinkPages(Posters posters, Territories territories) {
        this.posters = posters;
        this.territories = territories;
    }

    @GetMapping("/c/{code}")
    ResponseEntity<Void> follow(@PathVariable String code) {
        var concertation = behind(code);
        var lead = territories.require(concertation.lead());
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(SitePaths.concertation(lead, concertation)))
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .build();
    }

    /** The same link as a code to photograph. */
    @GetMapping("/c/{code}/qr.svg")
    ResponseEntity<byte[]> code(@PathVariable String code) {
        var poster = posters.of(behind(code).id()).orElseThrow(() -> new NotFound(code));
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(QrDrawing.svg(site + poster.path()).getBytes(StandardCharsets.UTF_8));
    }

    private Concertation behind(String code) {
        return posters.behind(code, Optional.empty()).orElseThrow(() -> new NotFound(code));
    }
}
