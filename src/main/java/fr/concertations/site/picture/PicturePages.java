package fr.concertations.site.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.concertations.contribution.ContributionId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** {@code /images/….png}: drawn once for what it says, and not at all for who has it already. */
@Controller
class PicturePages {
    private static final int MOST_KEPT = 300;
    /** As old as a tally may be. */
    private static final Duration FRESH = Duration.ofSeconds(30);
    /** Goes up with each change of how pictures are drawn. */
    private static final String EDITION = "1 ";

    private final Pictures pictures;
    private final Drawing drawing;
    private final Cache<Picture, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    PicturePages(Pictures pictures, Drawing drawing) {
        this.pictures = pictures;
        this.drawing = drawing;
    }

    @GetMapping(PicturePaths.SITE)
    ResponseEntity<byte[]> site(Locale locale, WebRequest request) {
        return answer(pictures.site(locale), request);
    }

    @GetMapping("/images/territoires/{slug}.png")
    ResponseEntity<byte[]> territory(@PathVariable String slug, Locale locale, WebRequest request) {
        return answer(pictures.territory(slug, locale), request);
    }

    @GetMapping("/images/concertations/{slug}.png")
    ResponseEntity<byte[]> concertation(@PathVariable String slug, Locale locale, WebRequest request) {
        return answer(pictures.concertation(slug, locale), request);
    }

    @GetMapping("/images/contributions/{id}.png")
    ResponseEntity<byte[]> contribution(@PathVariable UUID id, Locale locale, WebRequest request) {
        return answer(pictures.contribution(new ContributionId(id), locale), request);
    }

    private ResponseEntity<byte[]> answer(Picture picture, WebRequest request) {
        var tag = '"' + DigestUtils.md5DigestAsHex((EDITION + picture).getBytes(StandardCharsets.UTF_8)) + '"';
        var known = request.checkNotModified(tag);
        var answer = ResponseEntity.status(known ? 304 : 200)
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return known ? answer.build() : answer.contentType(MediaType.IMAGE_PNG).body(drawn.get(picture, drawing::png));
    }
}
