package fr.concertations.charter;

import static fr.concertations.db.charter.Tables.CHARTER_VERSION;
import static fr.concertations.db.charter.Tables.SIGNATURE;
import static org.jooq.Records.mapping;

import fr.concertations.kernel.Slug;
import fr.concertations.kernel.TerritoryCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

/** Reads the versions of the charter and the signatures. */
@Repository
class CharterQueries {
    static final Comparator<Signatory> BY_NAME =
            Comparator.comparing(signatory -> Slug.folded(signatory.territory().name()));

    private final DSLContext dsl;
    private final CharterText text;

    CharterQueries(DSLContext dsl, CharterText text) {
        this.dsl = dsl;
        this.text = text;
    }

    List<Charter> versions() {
        return dsl.select(CHARTER_VERSION.BODY, CHARTER_VERSION.PUBLISHED_AT)
                .from(CHARTER_VERSION)
                .orderBy(CHARTER_VERSION.PUBLISHED_AT.desc(), CHARTER_VERSION.VERSION.desc())
                .fetch(mapping(text::charter));
    }

    Optional<Charter> version(String version) {
        return dsl.select(CHARTER_VERSION.BODY, CHARTER_VERSION.PUBLISHED_AT)
                .from(CHARTER_VERSION)
                .where(CHARTER_VERSION.VERSION.eq(version))
                .fetchOptional(mapping(text::charter));
    }

    List<Signature> signatures(TerritoryCode territory) {
        return signatures()
                .where(SIGNATURE.TERRITORY_CODE.eq(territory.value()))
                .orderBy(SIGNATURE.ID.desc())
                .fetch(mapping(Signature::new));
    }

    /** The latest signature of each territory. */
    List<Signature> latest() {
        return signatures()
                .orderBy(SIGNATURE.TERRITORY_CODE, SIGNATURE.ID.desc())
                .fetch(mapping(Signature::new))
                .stream()
                .collect(Collectors.toMap(Signature::territory, signature -> signature, (latest, earlier) -> latest))
                .values()
                .stream()
                .toList();
    }

    Set<TerritoryCode> signedAmong(Collection<TerritoryCode> codes) {
        return dsl
                .selectDistinct(SIGNATURE.TERRITORY_CODE)
                .from(SIGNATURE)
                .where(SIGNATURE.TERRITORY_CODE.in(
                        codes.stream().map(TerritoryCode::value).toList()))
                .fetch(mapping(TerritoryCode::new))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private SelectJoinStep<Record6<SignatureId, TerritoryCode, String, String, String, LocalDate>> signatures() {
        return dsl.select(
                        SIGNATURE.ID.convertFrom(SignatureId::new),
                        SIGNATURE.TERRITORY_CODE.convertFrom(TerritoryCode::new),
                        SIGNATURE.VERSION,
                        SIGNATURE.SIGNATORY_NAME,
                        SIGNATURE.SIGNATORY_FUNCTION,
                        SIGNATURE.SIGNED_ON)
                .from(SIGNATURE);
    }
}
