package fr.concertations.command;

/** A failure the person at the keyboard can do something about: told in one sentence, without a trace. */
final class Refusal extends RuntimeException {
    private final ExitCode code;

    /** @param key of the sentence in {@code messages/command.properties} */
    Refusal(ExitCode code, String key, Object... arguments) {
        this(Sentences.get(key, arguments), code);
    }

    Refusal(String sentence, ExitCode code) {
        super(sentence, null, false, false);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
