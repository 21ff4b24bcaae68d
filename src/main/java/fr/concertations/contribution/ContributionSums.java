package fr.concertations.contribution;

import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.util.EnumMap;
import java.util.Map;

/** Adds up counted groups of contributions. */
class ContributionSums {
    private final Map<ContributionKind, Long> byKind = new EnumMap<>(ContributionKind.class);
    private final Map<College, Long> byCollege = new EnumMap<>(College.class);
    private final Map<Channel, Long> byChannel = new EnumMap<>(Channel.class);
    private long total;
    private long byGuests;

    void add(String kind, String college, String channel, boolean guest, long number) {
        total += number;
        byKind.merge(ContributionKind.valueOf(kind), number, Long::sum);
        byChannel.merge(Channel.valueOf(channel), number, Long::sum);
        if (guest) byGuests += number;
        else ContributionQueries.college(college).ifPresent(c -> byCollege.merge(c, number, Long::sum));
    }

    ContributionCounts counts(long authors) {
        return new ContributionCounts(total, authors, byKind, byCollege, byChannel, byGuests);
    }
}
