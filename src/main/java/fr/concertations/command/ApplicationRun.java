package fr.concertations.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** How the application is started from the command line: with pages to serve, or for one job. */
record ApplicationRun(Class<?> application, DataFolder data, DatabaseAddress database) {
    private static final String PAGES = String.join(
            ",",
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig");

    ConfigurableApplicationContext serving(Map<String, String> settings) {
        var spring = new SpringApplication(application);
        spring.setDefaultProperties(logging());
        return spring.run(arguments(settings));
    }

    /** Without pages, without following the index, and with only what the job asks for. */
    ConfigurableApplicationContext working() {
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
        spring.setDefaultProperties(logging());
        return spring.run(arguments(Map.of(
                "spring.autoconfigure.exclude", PAGES,
                "concertations.search.follow", "false",
                "concertations.live", "false",
                "spring.datasource.hikari.maximum-pool-size", "5")));
    }

    private String[] arguments(Map<String, String> settings) {
        var all = new LinkedHashMap<String, String>();
        all.put("concertations.data", data.root().toString());
        all.put("spring.datasource.url", database.jdbcUrl());
        all.put("spring.datasource.username", database.username());
        all.put("spring.datasource.password", database.password());
        all.putAll(settings);
        var arguments = new ArrayList<String>();
        all.forEach((key, value) -> arguments.add("--" + key + "=" + value));
        return arguments.toArray(String[]::new);
    }

    /** Everything goes to a file, one JSON object per line; the console is for people. */
    private Map<String, Object> logging() {
        return Map.of(
                "logging.file.name", data.log().toString(),
                "logging.structured.format.file", "ecs",
                "logging.threshold.console", "OFF",
                "logging.level.org.apache.lucene.internal.vectorization", "ERROR",
                "logging.pattern.console", "%d{HH:mm:ss} %-5p %m%n%nopex");
    }
}
