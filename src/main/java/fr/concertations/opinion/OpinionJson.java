package fr.concertations.opinion;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A result as JSON, with the ids of the table, for whoever wants to compute it again. */
public final class OpinionJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final double MILLI = 1e6;
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final OpinionResult result;
    private final JsonGenerator json;

    /** One time it was computed. @param read nanoseconds to read the files */
    public record Run(long read, StepTimes times) {}

    private OpinionJson(OpinionResult result, JsonGenerator json) {
        this.result = result;
        this.json = json;
    }

    /** Leaves the writer open. */
    public static void write(OpinionResult result, List<Run> runs, Writer to) throws IOException {
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), to)) {
            new OpinionJson(result, json).write(runs);
        }
        to.flush();
    }

    private void write(List<Run> runs) {
        json.writeStartObject();
        counts();
        json.writeName("center");
        byStatement(result.axes()::center);
        json.writeArrayPropertyStart("components");
        for (int axis = 0; axis < 2; axis++) {
            var number = axis;
            byStatement(statement -> result.axes().component(number, statement));
        }
        json.writeEndArray();
        json.writeName("explainedVariance");
        pair(result.axes().explained(0), result.axes().explained(1));
        positions();
        groups();
        groupVotes();
        json.writeName("groupAwareConsensus");
        byStatement(result.statistics()::groupAwareConsensus);
        json.writeObjectPropertyStart("majority");
        majority("agree", result.majority().agree());
        majority("disagree", result.majority().disagree());
        json.writeEndObject();
        representative();
        json.writeName("priority");
        byStatement(statement -> result.priority()[statement]);
        millis(runs);
        json.writeEndObject();
    }

    private void counts() {
        var statements = result.votes().statements().size();
        long agree = 0, disagree = 0, pass = 0;
        for (int statement = 0; statement < statements; statement++) {
            agree += result.counts().agree(statement);
            disagree += result.counts().disagree(statement);
            pass += result.counts().pass(statement);
        }
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("participants", result.votes().participants().size());
        json.writeNumberProperty("statements", statements);
        json.writeNumberProperty("cells", result.votes().cells());
        json.writeNumberProperty("agree", agree);
        json.writeNumberProperty("disagree", disagree);
        json.writeNumberProperty("pass", pass);
        json.writeNumberProperty("placed", result.placedPeople());
        json.writeEndObject();
    }

    private void positions() {
        json.writeObjectPropertyStart("positions");
        for (int person = 0; person < result.votes().participants().size(); person++) {
            json.writeName(result.votes().participants().get(person));
            pair(result.positions().x(person), result.positions().y(person));
        }
        json.writeEndObject();
    }

    private void groups() {
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

    private void groupVotes() {
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

    private void majority(String side, List<Majority.Shared> shared) {
        json.writeArrayPropertyStart(side);
        for (var one : shared) {
            json.writeStartObject();
            json.writeStringProperty("statement", statement(one.statement()));
            json.writeNumberProperty("z", one.z());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void representative() {
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

    private void millis(List<Run> runs) {
        json.writeObjectPropertyStart("millis");
        millis("read", runs, Run::read);
        millis("pca", runs, run -> run.times.axes());
        millis("cluster", runs, run -> run.times.groups());
        millis("statistics", runs, run -> run.times.statistics());
        millis("total", runs, run -> run.read + run.times.total());
        json.writeEndObject();
    }

    private void millis(String name, List<Run> runs, ToDoubleFunction<Run> nanos) {
        json.writeArrayPropertyStart(name);
        for (var run : runs) json.writeNumber(nanos.applyAsDouble(run) / MILLI);
        json.writeEndArray();
    }

    private void byStatement(IntToDoubleFunction value) {
        json.writeStartObject();
        for (int statement = 0; statement < result.votes().statements().size(); statement++)
            json.writeNumberProperty(statement(statement), value.applyAsDouble(statement));
        json.writeEndObject();
    }

    private void pair(double one, double other) {
        json.writeStartArray();
        json.writeNumber(one);
        json.writeNumber(other);
        json.writeEndArray();
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
