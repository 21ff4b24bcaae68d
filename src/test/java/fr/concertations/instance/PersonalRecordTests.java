package fr.concertations.instance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.testing.ApplicationTest;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The page on personal data tells of every table of people. A new table makes this test fail: name it in {@link
 * PersonalRecord}, and say in its texts what is kept and why, or add it below when it tells nothing of anybody.
 */
@ApplicationTest
class PersonalRecordTests {
    private static final List<String> OF_NOBODY = List.of(
            "ballot.attendance",
            "ballot.people",
            "ballot.pulse",
            "ballot.recount",
            "ballot.recount_difference",
            "ballot.revision",
            "ballot.standing",
            "ballot.state_change",
            "ballot.tally",
            "charter.charter_version",
            "debate.concertation_territory",
            "debate.invitation_link",
            "debate.poster",
            "debate.public_spell",
            "debate.question",
            "debate.stage",
            "debate.theme",
            "grid.cell_answer",
            "grid.cell_source",
            "grid.filled_grid",
            "grid.grid_schema",
            "manifesto.article",
            "manifesto.citation",
            "manifesto.draft",
            "newsletter.issue",
            "opinion.reading",
            "search.change",
            "search.rebuild_request",
            "search.shipped_synonyms",
            "search.synonym_group",
            "synthesis.conclusion",
            "synthesis.conclusion_contribution",
            "synthesis.conclusion_sentence",
            "synthesis.draft",
            "synthesis.sentence",
            "synthesis.sentence_extract",
            "territory.collectivite",
            "territory.directory_edition",
            "territory.frame_origin",
            "territory.look",
            "territory.place");

    @Autowired
    DSLContext dsl;

    @Test
    void everyTableIsToldOfOrTellsOfNobody() {
        var told = Stream.concat(PersonalRecord.allTables().stream(), OF_NOBODY.stream())
                .toList();
        assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(tables());
    }

    @Test
    void whatPointsToAnAccountIsToldOf() {
        assertThat(PersonalRecord.allTables()).containsAll(tablesOfAccounts());
    }

    private List<String> tables() {
        return dsl.fetch("""
                        select schemaname || '.' || tablename from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema', 'public')
                        """).map(row -> row.get(0, String.class));
    }

    private List<String> tablesOfAccounts() {
        return dsl.fetch("""
                        select distinct n.nspname || '.' || c.relname from pg_constraint k
                        join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                        where k.contype = 'f' and k.confrelid = 'identity.account'::regclass
                        """).map(row -> row.get(0, String.class));
    }
}
