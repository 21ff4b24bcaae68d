package fr.concertations.territory.web;

import fr.concertations.kernel.NotFound;
import fr.concertations.territory.Look;
import fr.concertations.territory.Looks;
import fr.concertations.territory.Rgb;
import fr.concertations.territory.Territories;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The style sheet and the logo of a territory, at addresses that change with their content and are kept for ever. */
@Controller
class LookController {
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Territories territories;
    private final Looks looks;

    LookController(Territories territories, Looks looks) {
        this.territories = territories;
        this.looks = looks;
    }

    @GetMapping("/territoires/{slug}/theme-{hash:[0-9a-f]{12}}.css")
    ResponseEntity<byte[]> sheet(@PathVariable String slug, @PathVariable String hash) {
        var look = look(slug);
        return at("/theme-" + hash + ".css", look, Look::cssPath, CSS, looks.sheet(look));
    }

    @GetMapping("/territoires/{slug}/logo-{hash:[0-9a-f]{12}}.png")
    ResponseEntity<byte[]> logo(@PathVariable String slug, @PathVariable String hash) {
        var look = look(slug);
        var png = looks.logo(look).orElseThrow(() -> new NotFound("logo of " + slug));
        return at("/logo-" + hash + ".png", look, Look::logoPath, MediaType.IMAGE_PNG, png);
    }

    /** Colours somebody tries; {@code x} stands for the platform's. */
    @GetMapping("/territoires/apercu/{brand:x|[0-9a-f]{6}}-{accent:x|[0-9a-f]{6}}.css")
    ResponseEntity<byte[]> preview(@PathVariable String brand, @PathVariable String accent) {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(FOR_EVER)
                .body(looks.preview(Rgb.parse(brand), Rgb.parse(accent)));
    }

    private Look look(String slug) {
        return looks.of(territories.bySlug(slug).orElseThrow(() -> new NotFound("territory " + slug)));
    }

    /** A page kept somewhere may still ask for what was there before: it is sent to what is there now. */
    private static ResponseEntity<byte[]> at(
            String asked, Look look, Function<Look, Optional<String>> path, MediaType type, byte[] content) {
        var now = path.apply(look).orElseThrow(() -> new NotFound(asked));
        if (!now.endsWith(asked))
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(now))
                    .cacheControl(FOR_A_MINUTE)
                    .build();
        return ResponseEntity.ok().contentType(type).cacheControl(FOR_EVER).body(content);
    }
}
