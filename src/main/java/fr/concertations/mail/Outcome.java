package fr.concertations.mail;

/** How a try to send one letter ended. */
sealed interface Outcome {
    /** The server answers for it from now on. */
    record Taken() implements Outcome {}

    /** The server does not want this letter, for now or for good. */
    record Refused(Status status) implements Outcome {}

    /** The server is not able to take any letter. @param why without any address */
    record Broken(String why) implements Outcome {}
}
