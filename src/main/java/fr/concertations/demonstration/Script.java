package fr.concertations.demonstration;

import fr.concertations.argument.Stance;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.debate.StageKind;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.synthesis.Decision;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code db/demo/demo.json} tells; its README gives the meaning of each field. */
record Script(List<Place> territories, List<Person> people, List<Debate> concertations, List<Article> manifesto) {
    record Place(String code, Territory.Kind kind, String name, String slug, int population, String audience) {}

    record Person(String key, String publicName, College college, String territory) {}

    /** @param guests how many people without account vote, by college, null for none */
    record Debate(
            String key,
            List<String> territories,
            String title,
            String presentation,
            List<String> questions,
            List<String> themes,
            String publics,
            List<Step> stages,
            List<Text> contributions,
            @Nullable Map<College, Integer> guests,
            @Nullable Document synthesis,
            @Nullable List<Outcome> conclusions,
            @Nullable Map<String, Cell> grid) {
        Map<College, Integer> visitors() {
            return guests == null ? Map.of() : guests;
        }

        Step step(StageKind kind) {
            return stages.stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
        }
    }

    /** From one day to another, counted from the day of loading; the last one is excluded. */
    record Step(StageKind kind, int fromDay, int toDay) {}

    /** @param suggestions oldest first, null for none */
    record Text(
            String key,
            String author,
            ContributionKind kind,
            String theme,
            String title,
            String text,
            Channel channel,
            Map<College, List<Integer>> lean,
            List<Point> arguments,
            @Nullable List<Change> suggestions) {
        List<Change> changes() {
            return suggestions == null ? List.of() : suggestions;
        }
    }

    /** @param instead exact words of the text @param accepted what the author answers, null while it waits */
    record Change(
            String author,
            String instead,
            String say,
            String reason,
            @Nullable String accepted) {}

    /** @param replies oldest first, null for none */
    record Point(
            String author,
            Stance stance,
            String text,
            @Nullable List<Answer> replies) {
        List<Answer> answers() {
            return replies == null ? List.of() : replies;
        }
    }

    record Answer(String author, String text) {}

    record Document(String intro, List<Phrase> sentences) {}

    record Phrase(String text, List<Passage> extracts) {}

    record Passage(String contribution, String quote) {}

    record Outcome(String text, Decision decision, String answer, List<String> contributions) {}

    /** @param sources {@code s1}, {@code s2}… for sentences counted from 1, or keys of contributions */
    record Cell(String text, List<String> sources) {}

    record Article(String title, String text, List<Reference> citations) {}

    record Reference(String territory, String concertation, String cell) {}

    static Person person(List<Person> people, String key) {
        return people.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
    }

    /** What a key of the script names. @throws IllegalStateException when it names nothing */
    static <T> T named(Map<String, T> known, String key) {
        var found = known.get(key);
        if (found == null) throw new IllegalStateException("the script names nothing " + key);
        return found;
    }
}
