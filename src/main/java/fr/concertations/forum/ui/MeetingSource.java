package fr.concertations.forum.ui;

import fr.concertations.ballot.Ballots;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Posters;
import fr.concertations.opinion.Readings;
import fr.concertations.shell.DemonstrationNotice;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the screen of a meeting is made of. */
@Component
record MeetingSource(
        Concertations concertations,
        Contributions contributions,
        Ballots ballots,
        Readings readings,
        Posters posters,
        ConcertationPlaces places,
        DemonstrationNotice demonstration,
        Clock clock) {}
