package fr.concertations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.kernel.Texts;
import fr.concertations.testing.ApplicationTest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every column that holds an account is declared by the module it belongs to, so that it is given to whoever asks, told
 * before an erasure, and looked at when an account is erased. A new column makes this test fail: add a {@link Holding}.
 */
@ApplicationTest
class PersonalDataTests {
    @Autowired
    DSLContext dsl;

    @Autowired
    List<PersonalData> held;

    @Autowired
    Texts texts;

    @Test
    void everyColumnOfPeopleIsDeclared() {
        assertThat(declared()).containsAll(columnsOfAccounts());
    }

    /** Those without a foreign key are known by their name. */
    @Test
    void soAreThoseThatOnlyLookLikeIt() {
        assertThat(declared()).containsAll(columnsNamedLikePeople());
    }

    @Test
    void anErasureIsNeverStoppedByATableNobodyThoughtOf() {
        assertThat(dsl.fetch("""
                        select conrelid::regclass::text from pg_constraint
                        where contype = 'f' and confrelid = 'identity.account'::regclass and confdeltype not in ('c', 'n')
                        """).map(row -> row.get(0, String.class))).containsExactly("ballot.\"position\"");
    }

    @Test
    void eachKindHasAName() {
        var names = held.stream()
                .flatMap(module -> module.holdings().stream())
                .filter(Holding::isTold)
                .map(Holding::name)
                .toList();
        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> {
            assertThat(texts.get("erasure.held." + name, Locale.FRENCH, 2)).doesNotContain("erasure.held");
            assertThat(texts.get("erasure.held." + name, Locale.ENGLISH, 2)).doesNotContain("erasure.held");
        });
    }

    private Set<String> declared() {
        return held.stream()
                .flatMap(module -> module.holdings().stream())
                .map(holding -> qualified((TableField<?, ?>) holding.person()))
                .collect(Collectors.toSet());
    }

    private static String qualified(TableField<?, ?> column) {
        var table = Objects.requireNonNull(column.getTable());
        return Objects.requireNonNull(table.getSchema()).getName() + "." + table.getName() + "." + column.getName();
    }

    private List<String> columnsOfAccounts() {
        return dsl.fetch("""
                        select n.nspname || '.' || c.relname || '.' || a.attname from pg_constraint k
                        join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                        where k.contype = 'f' and k.confrelid = 'identity.account'::regclass
                        """).map(row -> row.get(0, String.class));
    }

    private List<String> columnsNamedLikePeople() {
        return dsl.fetch("""
                        select n.nspname || '.' || c.relname || '.' || a.attname from pg_attribute a
                        join pg_class c on c.oid = a.attrelid and c.relkind = 'r' join pg_namespace n on n.oid = c.relnamespace
                        where a.atttypid = 'uuid'::regtype and not a.attisdropped
                          and (a.attname ~ '(account|voter|author|person|actor|reporter|member|owner)_id$' or a.attname ~ '_by$')
                          and not exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = a.attrelid
                            and a.attnum = any(k.conkey) and k.confrelid <> 'identity.account'::regclass)
                          and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                        """).map(row -> row.get(0, String.class));
    }
}
