package fr.concertations.identity.web.oidc;

/** What a provider, or somebody between it and us, may get wrong. */
enum Trouble {
    NONE,
    ACCESS_DENIED,
    DISCOVERY_DOWN,
    DISCOVERY_OF_ANOTHER,
    OTHER_NONCE,
    NO_NONCE,
    OTHER_KEY,
    NO_SIGNATURE,
    SIGNED_WITH_THE_PUBLIC_KEY,
    OTHER_AUDIENCE,
    OTHER_AUTHORIZED_PARTY,
    OTHER_ISSUER,
    EXPIRED,
    NO_ID_TOKEN,
    NO_LEVEL,
    LOW_LEVEL,
    UNKNOWN_LEVEL,
    OTHER_PERSON,
    PERSON_OTHER_KEY,
    PERSON_UNSIGNED,
    PERSON_OTHER_AUDIENCE,
    PERSON_OTHER_ISSUER,
    PERSON_DOWN,
    CODE_TOO_OLD,
    TOKEN_TOO_OLD,
    TOKEN_DOWN,
    TOKEN_SLOW,
    TOKEN_GARBAGE
}
