package fr.concertations.charter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a version of the charter as it stands in {@code db/reference/charter} and in the database. */
@Component
class CharterText {
    private final JsonMapper json;

    CharterText(JsonMapper json) {
        this.json = json;
    }

    Charter charter(JSONB body, OffsetDateTime publishedAt) {
        return charter(body.data(), publishedAt.toInstant());
    }

    Charter charter(String body, Instant publishedAt) {
        var text = json.readValue(body, Body.class);
        return new Charter(
                text.version(), text.title(), text.status(), text.preamble(), text.commitments(), publishedAt);
    }

    private record Body(String version, String title, String status, String preamble, List<Commitment> commitments) {}
}
