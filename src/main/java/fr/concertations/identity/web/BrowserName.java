package fr.concertations.identity.web;

import com.vaadin.flow.shared.BrowserDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What people call the browser they use, such as « Firefox, Android »: no version, nothing that tells two people apart. */
public final class BrowserName {
    private static final Map<String, Predicate<BrowserDetails>> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, Predicate<BrowserDetails>> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edge", BrowserDetails::isEdge);
        BROWSERS.put("Opera", BrowserDetails::isOpera);
        BROWSERS.put("Firefox", BrowserDetails::isFirefox);
        BROWSERS.put("Chrome", BrowserDetails::isChrome);
        BROWSERS.put("Safari", BrowserDetails::isSafari);
        SYSTEMS.put("Android", BrowserDetails::isAndroid);
        SYSTEMS.put("iPhone", BrowserDetails::isIPhone);
        SYSTEMS.put("iPad", BrowserDetails::isIPad);
        SYSTEMS.put("Windows", BrowserDetails::isWindows);
        SYSTEMS.put("macOS", BrowserDetails::isMacOSX);
        SYSTEMS.put("ChromeOS", BrowserDetails::isChromeOS);
        SYSTEMS.put("Linux", BrowserDetails::isLinux);
    }

    private BrowserName() {}

    /** Empty for a browser nobody knows. */
    public static String of(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        if (agent == null || agent.isBlank()) return "";
        var details = new BrowserDetails(agent);
        return String.join(
                ", ",
                Stream.of(BROWSERS, SYSTEMS)
                        .map(names -> name(names, details))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private static String name(Map<String, Predicate<BrowserDetails>> names, BrowserDetails details) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().test(details))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
