package fr.concertations.argument;

import fr.concertations.identity.AccountId;

/** Somebody replied to an argument, in the transaction that did it. */
public record ArgumentReplied(ReplyId reply, ArgumentId argument, AccountId by) {}
