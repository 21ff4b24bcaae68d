package fr.concertations.instance;

/** What the site may say of its accessibility has changed. */
record AuditEntered() {}
