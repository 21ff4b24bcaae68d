package fr.concertations.site.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.concertations.contribution.ContributionId;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /images/….png}: drawn once for what it says. */
@Controller
class PicturePages {
    private static final int MOST_KEPT = 300;
    /** As old as a tally may be. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Pictures pictures;
    private final Drawing drawing;
    private final Cache<Picture, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    PicturePages(Pictures pictures, Drawing drawing) {
        this.pictures = pictures;
        this.drawing = drawing;
    }

    @GetMapping(PicturePaths.SITE)
    ResponseEntity<byte[]> site(Locale locale) {
        return answer(pictures.site(locale));
    }

    @GetMapping("/images/territoires/{slug}.png")
    ResponseEntity<byte[]> territory(@PathVariable String slug, Locale locale) {
        return answer(pictures.territory(slug, locale));
    }

    @GetMapping("/images/concertations/{slug}.png")
    ResponseEntity<byte[]> concertation(@PathVariable String slug, Locale locale) {
        return answer(pictures.concertation(slug, locale));
    }

    @GetMapping("/images/contributions/{id}.png")
    ResponseEntity<byte[]> contribution(@PathVariable UUID id, Locale locale) {
        return answer(pictures.contribution(new ContributionId(id), locale));
    }

    private ResponseEntity<byte[]> answer(Picture picture) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .contentType(MediaType.IMAGE_PNG)
                .body(drawn.get(picture, drawing::png));
    }
}
