package fr.concertations.forum.ui;

import java.util.stream.Stream;

/** Text areas where people write one thing per line. */
final class Lines {
    private Lines() {}

    static Stream<String> of(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
