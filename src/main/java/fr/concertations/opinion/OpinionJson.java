package fr.concertations.opinion;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A result as JSON, with the ids of the table, for whoever wants to compute it again. */
public final class OpinionJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final double MILLI = 1e6;

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
        var groups = new GroupJson(result, json);
        groups.groups();
        groups.votes();
        json.writeName("groupAwareConsensus");
        byStatement(result.statistics()::groupAwareConsensus);
        json.writeObjectPropertyStart("majority");
        majority("agree", result.majority().agree());
        majority("disagree", result.majority().disagree());
        json.writeEndObject();
        groups.representative();
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

    private String statement(int number) {
        return result.votes().statements().get(number);
    }
}
