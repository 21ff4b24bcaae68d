package fr.concertations.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class LowPriorityTests {
    /** In /proc/thread-self/stat, counted after the name in brackets, which may hold spaces. */
    private static final int NICE = 16;

    @Test
    @EnabledOnOs(OS.LINUX)
    void theThreadThatAsksYieldsAndOthersDoNot() throws Exception {
        var niceness = new CompletableFuture<Integer>();
        var thread = Thread.ofPlatform().start(() -> {
            assertThat(LowPriority.take()).isTrue();
            niceness.complete(niceness());
        });
        thread.join();
        assertThat(niceness).isCompletedWithValue(10);
        assertThat(niceness()).isZero();
    }

    @Test
    void aVirtualThreadWouldSlowOthersDown() throws Exception {
        var refused = new CompletableFuture<Boolean>();
        Thread.ofVirtual()
                .start(() -> {
                    assertThatThrownBy(LowPriority::take).isInstanceOf(IllegalStateException.class);
                    refused.complete(true);
                })
                .join();
        assertThat(refused).isCompletedWithValue(true);
    }

    private static int niceness() {
        try {
            var stat = Files.readString(Path.of("/proc/thread-self/stat"));
            return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[NICE]);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
