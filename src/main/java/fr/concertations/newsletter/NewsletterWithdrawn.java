package fr.concertations.newsletter;

/** A letter left the site, in the transaction in which it did; nobody is to be told of it any more. */
public record NewsletterWithdrawn(NewsletterId id) {}
