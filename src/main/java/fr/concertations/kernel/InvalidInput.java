package fr.concertations.kernel;

import java.util.List;

/**
 * What a person typed cannot be taken: at which field, and the message that says what to do. The screen shows it at that
 * field and keeps everything typed.
 */
public class InvalidInput extends RuntimeException {
    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    public InvalidInput(String field, String messageKey, Object... arguments) {
        super(field + ": " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
