package fr.concertations.moderation;

/**
 * Why a text may be reported or hidden; being disturbing is not among them. Texts: {@code moderation.reason.<NAME>} and,
 * for the rule it breaks, {@code moderation.reason.<NAME>.rule}.
 */
public enum ReportReason {
    INSULT,
    DISCRIMINATION,
    PERSONAL_DATA,
    OFF_TOPIC,
    SPAM,
    ILLEGAL,
    OTHER
}
