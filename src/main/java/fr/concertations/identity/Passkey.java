package fr.concertations.identity;

import java.time.Instant;

/** A key as its owner is shown it. @param id in base64url @param label given by the owner @param synced kept by a service that copies it to other devices */
public record Passkey(String id, String label, boolean synced, Instant createdAt, Instant usedAt) {}
