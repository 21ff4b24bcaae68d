package fr.concertations.identity;

/**
 * Somebody signed in and takes over what they did as a guest; told inside the transaction, at whose end the guest is no
 * more. Whoever keeps acts of people hands them over, and keeps one where both did the same.
 *
 * @param assurance of the member, hence of what is handed over
 */
public record GuestClaimed(AccountId guest, AccountId member, Assurance assurance) {}
