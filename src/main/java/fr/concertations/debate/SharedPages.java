package fr.concertations.debate;

/** Addresses of what is printed about a concertation and of what other sites show of it; they are an API and never change. */
public final class SharedPages {
    private SharedPages() {}

    /** A small page to show in a frame of another site. */
    public static String embedded(Concertation concertation) {
        return "/integrer/concertations/" + concertation.slug();
    }

    /** One sheet to print. */
    public static String poster(Concertation concertation) {
        return "/affiches/concertations/" + concertation.slug();
    }

    /** The short link as a code to photograph. */
    public static String code(Posters.Poster poster) {
        return poster.path() + "/qr.svg";
    }
}
