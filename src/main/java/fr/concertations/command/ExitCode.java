package fr.concertations.command;

/** What the shell gets back, one number per kind of failure; 3 is kept for the launcher that finds no JDK. */
enum ExitCode {
    DONE(0),
    UNEXPECTED(1),
    UNREADABLE_OPTION(2),
    PORT_TAKEN(4),
    ALREADY_RUNNING(5),
    OTHER_POSTGRESQL_VERSION(6),
    DATABASE_UNREACHABLE(7),
    DATABASE_TOO_OLD(8),
    DISK_FULL(9),
    DATA_NOT_WRITABLE(10),
    JOB_REFUSED(11),
    POSTGRESQL_IMPOSSIBLE(12),
    OTHER_APPLICATION_VERSION(13);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
