package fr.concertations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The first test to read: which modules there are and what each may call, in Java and in SQL. */
class ModularityTests {
    private static final String BASE = ConcertationsApplication.class.getPackageName();
    private static final ApplicationModules MODULES = ApplicationModules.of(ConcertationsApplication.class);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void modulesRespectTheirBoundaries() {
        MODULES.verify();
    }

    /** SQL follows the same arrows as Java: a module reads its own schema and those of the modules it may call. */
    @TestFactory
    Stream<DynamicTest> modulesReadOnlyTheSchemasBelowThem() {
        return MODULES.stream()
                .filter(module -> !name(module).equals("db"))
                .map(module -> DynamicTest.dynamicTest(
                        name(module),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(BASE + "." + name(module) + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(schemasAbove(module))
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = CLASSES.stream()
                .filter(type -> !type.getPackageName().startsWith(BASE + ".db."))
                .map(type -> type.getPackage())
                .distinct()
                .filter(type -> !type.isAnnotatedWith(NullMarked.class))
                .map(type -> type.getName());
        assertThat(unmarked).isEmpty();
    }

    /** Writes target/spring-modulith-docs, from which docs/architecture.md takes its diagram. */
    @Test
    void drawsTheModules() {
        new Documenter(MODULES).writeModulesAsPlantUml();
    }

    private static String[] schemasAbove(ApplicationModule module) {
        return MODULES.stream()
                .filter(other -> !name(other).equals(name(module)))
                .filter(other -> module.getDirectDependencies(MODULES).stream()
                        .noneMatch(d -> name(d.getTargetModule()).equals(name(other))))
                .map(other -> BASE + ".db." + name(other) + "..")
                .toArray(String[]::new);
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
