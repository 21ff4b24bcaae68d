package fr.concertations.site;

import fr.concertations.contribution.ContributionId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chain upwards from a contribution: sentences, conclusions, cells of the grid, articles of the manifesto. */
@Component
class WhatItFed {
    record Use(String kindKey, String text, String path) {}

    List<Use> by(ContributionId id) {
        return List.of();
    }
}
