package fr.concertations.commitment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How the platform checks each commitment, by its code in the charter; the sentences of the charter say the same in words. */
final class Measures {
    private static final Map<String, Function<Facts, Finding>> BY_CODE = Map.of(
            "sincerite", DebateMeasures::sincerity,
            "publics", DebateMeasures::publics,
            "comptage", DebateMeasures::counting,
            "moderation", DebateMeasures::moderation,
            "fidelite", OutcomeMeasures::fidelity,
            "restitution", OutcomeMeasures::restitution,
            "reponse", OutcomeMeasures::answers,
            "suites", OutcomeMeasures::followUp,
            "grille", OutcomeMeasures::grid,
            "sobriete", facts -> facts.notMeasurable("sobriete.everywhere"));

    private Measures() {}

    /** What each concertation shows of this commitment; of one nobody taught us to measure, that we cannot. */
    static List<Finding> of(String code, List<Facts> concertations) {
        var measure = BY_CODE.getOrDefault(code, facts -> facts.notMeasurable("unknown"));
        return concertations.stream().map(measure).toList();
    }
}
