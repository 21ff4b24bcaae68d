package fr.concertations.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody changed in the vocabulary.
 *
 * @param by public name; empty when the account is gone
 * @param before empty when the group was added
 * @param after empty when it was removed
 */
public record SynonymChange(
        SynonymGroupId group, Optional<String> by, Instant at, List<String> before, List<String> after) {}
