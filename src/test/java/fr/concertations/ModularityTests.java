package fr.concertations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

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

    /** The diagram of docs/architecture.md is drawn from the code; when it differs, copy target/modules.mmd there. */
    @Test
    void theArchitectureShowsTheModulesAsTheyAre() throws IOException {
        var calls = calls();
        var arrows = calls.keySet().stream()
                .flatMap(module -> shortest(calls, module).map(other -> "    %s --> %s".formatted(module, other)))
                .sorted();
        var drawn = "graph TD\n" + arrows.collect(joining("\n"));
        Files.writeString(Path.of("target/modules.mmd"), drawn);
        assertThat(Path.of("docs/architecture.md")).content().contains("```mermaid\n" + drawn + "\n```");
    }

    /** What each module calls; that all may call {@code db} and {@code kernel} goes without saying. */
    private static Map<String, Set<String>> calls() {
        return MODULES.stream()
                .collect(toMap(
                        ModularityTests::name,
                        module -> module.getDirectDependencies(MODULES)
                                .uniqueModules()
                                .map(ModularityTests::name)
                                .filter(other -> !other.equals("db") && !other.equals("kernel"))
                                .collect(toSet())));
    }

    /** The modules it calls, without those it also reaches through another one. */
    private static Stream<String> shortest(Map<String, Set<String>> calls, String module) {
        var called = calls.get(module);
        return called.stream().filter(other -> called.stream().noneMatch(between -> reaches(calls, between, other)));
    }

    private static boolean reaches(Map<String, Set<String>> calls, String from, String to) {
        return calls.get(from).stream().anyMatch(next -> next.equals(to) || reaches(calls, next, to));
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
