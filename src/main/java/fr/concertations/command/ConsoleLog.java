package fr.concertations.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.filter.ThresholdFilter;
import org.slf4j.LoggerFactory;

/** The console stays silent while the application starts (a failure is told in one sentence), then warns in one line each. */
final class ConsoleLog {
    private ConsoleLog() {}

    static void warnFromNowOn() {
        if (System.getenv("LOGGING_THRESHOLD_CONSOLE") != null) return;
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var console = root.getAppender("CONSOLE");
        if (console == null) return;
        var warnings = new ThresholdFilter();
        warnings.setLevel(Level.WARN.levelStr);
        warnings.setContext(root.getLoggerContext());
        warnings.start();
        console.clearAllFilters();
        console.addFilter(warnings);
    }
}
