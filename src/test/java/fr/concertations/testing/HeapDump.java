package fr.concertations.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.netbeans.lib.profiler.heap.Heap;
import org.netbeans.lib.profiler.heap.HeapFactory;
import org.netbeans.lib.profiler.heap.Instance;
import org.netbeans.lib.profiler.heap.PrimitiveArrayInstance;

/** All that is alive in a process, and what would go away with one object of it. */
public final class HeapDump {
    private final Heap heap;

    private HeapDump(Heap heap) {
        this.heap = heap;
    }

    /** @param folder where the dump is written, to be deleted by who gives it */
    public static HeapDump of(Process process, Path folder) throws IOException, InterruptedException {
        var file = Files.createTempDirectory(folder, "heap").resolve("heap.hprof");
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var dumping = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.heap_dump", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (dumping.waitFor() != 0) throw new AssertionError("jcmd could not dump the heap");
        return new HeapDump(HeapFactory.createHeap(file.toFile()));
    }

    /** Bytes retained by the one instance of a class whose text field says this. */
    public long retainedBy(String className, String field, String says) {
        List<?> all = heap.getJavaClassByName(className).getInstances();
        return all.stream()
                .map(Instance.class::cast)
                .filter(one -> text((Instance) one.getValueOfField(field)).equals(says))
                .mapToLong(Instance::getRetainedSize)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + className + " says " + says));
    }

    /** Of a string of Latin letters. */
    private static String text(Instance string) {
        List<?> bytes = ((PrimitiveArrayInstance) string.getValueOfField("value")).getValues();
        return bytes.stream()
                .map(one -> Character.toString(Integer.parseInt(String.valueOf(one))))
                .collect(Collectors.joining());
    }
}
