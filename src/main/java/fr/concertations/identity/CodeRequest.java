package fr.concertations.identity;

import java.time.Instant;

/**
 * A code is on its way; the same answer for every address.
 *
 * @param mailed false when this installation has no mail server and shows the code on its console
 */
public record CodeRequest(String email, Instant expiresAt, boolean mailed) {}
