package fr.concertations.identity;

import java.util.Locale;

/** In which language somebody is written to; told by the module that keeps what they chose. */
public interface LetterLanguage {
    Locale of(AccountId account);
}
