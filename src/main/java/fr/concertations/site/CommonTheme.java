package fr.concertations.site;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ThemeId;
import fr.concertations.kernel.TerritoryCode;
import java.util.List;
import java.util.Map;

/**
 * A theme under one code in the public concertations of several territories.
 *
 * @param label as most concertations call it
 * @param held where it is debated, under which id
 * @param contributions published under it everywhere
 */
record CommonTheme(String code, String label, Map<ThemeId, Concertation> held, long contributions) {
    /** How many territories lead a concertation about it. */
    public long territories() {
        return leads().size();
    }

    public String path() {
        return "/themes/" + code;
    }

    List<TerritoryCode> leads() {
        return held.values().stream().map(Concertation::lead).distinct().toList();
    }
}
