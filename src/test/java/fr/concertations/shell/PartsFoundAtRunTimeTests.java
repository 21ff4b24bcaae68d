package fr.concertations.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.router.Route;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page loads the web components its class leads to, or names in {@code @Uses}: parts found at run time must need no other. */
class PartsFoundAtRunTimeTests {
    private static final String OURS = "fr.concertations.";
    private static final String COMPONENTS = "com.vaadin.flow.component.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.concertations", "com.vaadin.flow.component");

    @ParameterizedTest
    @CsvSource({"compte, AccountSection", "collectivite/:slug, CollectiviteSection"})
    void aRouteNamesTheComponentsOfItsParts(String route, String kind) {
        var page = page(route);
        var loaded = loadedBy(page);
        var parts = CLASSES.stream()
                .filter(type -> type.getAllRawInterfaces().stream()
                        .anyMatch(one -> one.getName().equals(OURS + "shell." + kind)))
                .toList();
        assertThat(parts).as(kind).isNotEmpty();
        for (var part : parts)
            assertThat(loaded)
                    .as("%s needs @Uses for %s", page.getName(), part.getName())
                    .containsAll(neededBy(part));
    }

    private static JavaClass page(String route) {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Route.class)
                        && type.getAnnotationOfType(Route.class).value().equals(route))
                .findFirst()
                .orElseThrow();
    }

    /** With its layout, and all that these lead to. */
    private static Set<String> loadedBy(JavaClass page) {
        var loaded = new TreeSet<>(neededBy(page));
        loaded.addAll(neededBy(CLASSES.get(MainLayout.class)));
        Arrays.stream(page.reflect().getAnnotationsByType(Uses.class))
                .map(Uses::value)
                .map(Class::getName)
                .forEach(loaded::add);
        return loaded;
    }

    /** The web components our own classes come to from this one. */
    private static Set<String> neededBy(JavaClass from) {
        var seen = new HashSet<JavaClass>(List.of(from));
        var next = new ArrayDeque<>(seen);
        var needed = new TreeSet<String>();
        while (!next.isEmpty()) {
            for (var target : targets(next.poll())) {
                if (isWebComponent(target)) needed.add(target.getName());
                else if (target.getName().startsWith(OURS) && seen.add(target)) next.add(target);
            }
        }
        return needed;
    }

    private static Set<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .collect(Collectors.toSet());
    }

    private static boolean isWebComponent(JavaClass type) {
        return type.getName().startsWith(COMPONENTS)
                && (type.isAnnotatedWith(JsModule.class)
                        || type.isAnnotatedWith(JsModule.Container.class)
                        || type.isAnnotatedWith(NpmPackage.class));
    }
}
