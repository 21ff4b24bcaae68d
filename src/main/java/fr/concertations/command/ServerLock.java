package fr.concertations.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One server per data folder. The system frees the lock when the process dies, however it dies. */
final class ServerLock implements Closeable {
    private final FileChannel channel;

    private ServerLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock and leaves in it who has it, for the next one who tries. */
    static ServerLock take(DataFolder data, int port) throws IOException {
        var channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isTaken(channel)) {
            channel.close();
            throw new Refusal(
                    ExitCode.ALREADY_RUNNING, "command.failure.alreadyRunning", data.root(), holder(data.lock()));
        }
        var holder =
                Sentences.get("command.lock.holder", ProcessHandle.current().pid() + "", port + "");
        channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
        return new ServerLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException alreadyHere) {
            return false;
        }
    }

    private static String holder(Path lock) {
        try {
            return Files.readString(lock).strip();
        } catch (IOException unreadable) {
            return "?";
        }
    }
}
