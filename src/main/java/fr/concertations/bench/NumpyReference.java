package fr.concertations.bench;

import fr.concertations.kernel.StoredJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same steps in NumPy, run by the machine's own Python on the same votes. */
final class NumpyReference {
    private static final String SCRIPT = "/bench/opinion_reference.py";

    private final String python;

    NumpyReference(String python) {
        this.python = python;
    }

    /** What the script prints. @param explained shares of the two axes @param millis of each step, one a run */
    record Output(String numpy, List<Double> explained, int k, Map<String, List<Double>> millis) {
        /** The median over runs of the sum of all steps. */
        double median() {
            var runs = millis.values().iterator().next().size();
            var totals = new double[runs];
            for (var step : millis.values()) for (int run = 0; run < runs; run++) totals[run] += step.get(run);
            Arrays.sort(totals);
            return totals[runs / 2];
        }
    }

    /** Empty where there is no Python or no NumPy. @param folder where to put the votes for it to read */
    Optional<Output> run(DrawnVotes votes, int runs, Path folder) throws IOException, InterruptedException {
        if (!isThere()) return Optional.empty();
        var script = folder.resolve("opinion_reference.py");
        var file = folder.resolve("votes.bin");
        try (var resource = NumpyReference.class.getResourceAsStream(SCRIPT)) {
            if (resource == null) throw new IllegalStateException("not in the jar: " + SCRIPT);
            Files.write(script, resource.readAllBytes());
        }
        Files.write(file, binary(votes));
        var process = new ProcessBuilder(python, script.toString(), file.toString(), String.valueOf(runs))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(python + " stopped with " + process.exitValue());
        return Optional.of(StoredJson.read(said, Output.class));
    }

    private boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder(python, "-c", "import numpy")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] binary(DrawnVotes votes) {
        var bytes = ByteBuffer.allocate(12 + 9 * votes.size()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(votes.participants()).putInt(votes.statements()).putInt(votes.size());
        for (int at = 0; at < votes.size(); at++) bytes.putInt(votes.participant(at));
        for (int at = 0; at < votes.size(); at++) bytes.putInt(votes.statement(at));
        for (int at = 0; at < votes.size(); at++)
            bytes.put((byte) votes.vote(at).number());
        return bytes.array();
    }
}
