package fr.concertations.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a browser is asked, and what must be kept on the server until it answers.
 *
 * @param json for {@code navigator.credentials}
 */
public record PasskeyCeremony<T extends Serializable>(T options, RelyingParty site, Instant until, String json)
        implements Serializable {}
