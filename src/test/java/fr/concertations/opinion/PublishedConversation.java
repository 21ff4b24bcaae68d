package fr.concertations.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * A real conversation with the mathematics its own server published. In the votes agreeing is 1, as in exports; in the
 * mathematics it is −1, as inside that server, so that centers and positions are the other way round.
 */
final class PublishedConversation {
    private final JsonNode maths;
    private final VoteTable votes;

    PublishedConversation(String name) {
        maths = RealData.json("exact", name, "math-pca2.json");
        var builder = VoteTable.builder();
        for (var vote : RealData.json("exact", name, "votes.json"))
            builder.vote(
                    either(vote, "participant_id", "pid").asString(),
                    either(vote, "statement_id", "tid").asString(),
                    Vote.of(vote.get("vote").asInt()),
                    (long) Double.parseDouble(vote.get("modified").asString()));
        for (var statement : RealData.json("exact", name, "comments.json")) {
            var number =
                    builder.statement(either(statement, "statement_id", "tid").asString());
            if (statement.get("is_meta").asBoolean()) builder.status(number, StatementStatus.METADATA);
            else if (either(statement, "moderated", "mod").asInt() == -1)
                builder.status(number, StatementStatus.HIDDEN);
        }
        votes = builder.build();
    }

    private static JsonNode either(JsonNode node, String one, String other) {
        return node.has(one) ? node.get(one) : node.get(other);
    }

    VoteTable votes() {
        return votes;
    }

    JsonNode maths() {
        return maths;
    }

    /** The group each placed participant was shown in. */
    Map<String, String> groups() {
        var base = maths.get("base-clusters");
        var groups = new HashMap<String, String>();
        for (var group : maths.get("group-clusters"))
            for (var cluster : group.get("members")) {
                var at = IntStream.range(0, base.get("id").size())
                        .filter(one -> base.get("id").get(one).asInt() == cluster.asInt())
                        .findFirst()
                        .orElseThrow();
                for (var member : base.get("members").get(at))
                    groups.put(member.asString(), group.get("id").asString());
            }
        return groups;
    }

    List<String> placed() {
        return maths.get("in-conv").valueStream().map(JsonNode::asString).toList();
    }

    /** Where published arrays have a statement. */
    int place(String statement) {
        var ids = maths.get("tids");
        return IntStream.range(0, ids.size())
                .filter(at -> ids.get(at).asString().equals(statement))
                .findFirst()
                .orElseThrow();
    }
}
