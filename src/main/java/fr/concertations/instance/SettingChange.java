package fr.concertations.instance;

import java.time.Instant;
import java.util.Optional;

/** One change of a setting. @param by what the person is called in public; empty when erased */
public record SettingChange(
        String name, Optional<String> before, Optional<String> after, Optional<String> by, Instant at) {}
