package fr.concertations.moderation;

import java.util.UUID;

/** Which text: its kind, as its module declares it, and its id there. */
record Subject(String kind, UUID id) {}
