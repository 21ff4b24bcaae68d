package fr.concertations.kernel;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a thread run mostly when no other wants the processor. Java’s own priorities change nothing on Linux; there,
 * niceness is of one thread, and those it starts inherit it.
 *
 * @see <a href="https://man7.org/linux/man-pages/man2/setpriority.2.html">setpriority(2)</a>
 */
public final class LowPriority {
    private static final Logger LOG = LoggerFactory.getLogger(LowPriority.class);
    private static final int PRIO_PROCESS = 0;
    private static final int CALLING_THREAD = 0;
    /** A tenth of what others get when all want the processor: late, but never starved. */
    private static final int NICENESS = 10;

    private LowPriority() {}

    /** For the thread that asks, for ever. @return false where the system does not do it, which changes nothing else */
    public static boolean take() {
        if (Thread.currentThread().isVirtual()) throw new IllegalStateException("would be of every virtual thread");
        if (!System.getProperty("os.name").equals("Linux")) return false;
        try {
            var linker = Linker.nativeLinker();
            var setPriority = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("setpriority"),
                    FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
            return (int) setPriority.invokeExact(PRIO_PROCESS, CALLING_THREAD, NICENESS) == 0;
        } catch (Throwable e) {
            LOG.info("Long computations run at the priority of others: {}", e.getMessage());
            return false;
        }
    }
}
