package fr.concertations.opinion;

import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** What {@link OpinionJson} says of groups. */
final class GroupJson {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final OpinionResult result;
    private final JsonGenerator json;

    GroupJson(OpinionResult result, JsonGenerator json) {
        this.result = result;
        this.json = json;
    }

    void groups() {
        var groups = result.grouping().groups();
        json.writeNumberProperty("k", groups.size());
        json.writeObjectPropertyStart("silhouette");
        result.grouping().silhouettes().forEach((k, mean) -> json.writeNumberProperty(String.valueOf(k), mean));
        json.writeEndObject();
        json.writeArrayPropertyStart("groups");
        for (int group = 0; group < groups.size(); group++) {
            json.writeStartObject();
            json.writeName("id");
            groupId(groups.names().get(group));
            json.writeArrayPropertyStart("members");
            for (var member : groups.members(group))
                json.writeString(result.votes().participants().get(member));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Of each group on each statement. */
    void votes() {
        var statistics = result.statistics();
        json.writeObjectPropertyStart("groupVotes");
        for (int statement = 0; statement < result.votes().statements().size(); statement++) {
            json.writeObjectPropertyStart(statement(statement));
            for (int group = 0; group < statistics.partition().size(); group++) {
                json.writeObjectPropertyStart(statistics.partition().names().get(group));
                json.writeNumberProperty("agree", statistics.votes(group).agree(statement));
                json.writeNumberProperty("disagree", statistics.votes(group).disagree(statement));
                json.writeNumberProperty("seen", statistics.votes(group).seen(statement));
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    void representative() {
        var statistics = result.statistics();
        json.writeObjectPropertyStart("representative");
        for (int group = 0; group < statistics.partition().size(); group++) {
            json.writeArrayPropertyStart(statistics.partition().names().get(group));
            for (var one : statistics.representative(group)) {
                json.writeStartObject();
                json.writeStringProperty("statement", statement(one.statement()));
                json.writeStringProperty("side", one.side().name().toLowerCase(Locale.ROOT));
                json.writeNumberProperty("z", one.ratioZ());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** A number where it is one, as opinion groups have. */
    private void groupId(String name) {
        if (NUMBER.matcher(name).matches()) json.writeNumber(Integer.parseInt(name));
        else json.writeString(name);
    }

    private String statement(int number) {
        return result.votes().statements().get(number);
    }
}
