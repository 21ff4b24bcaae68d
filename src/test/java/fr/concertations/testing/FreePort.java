package fr.concertations.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port nobody listens on, below those systems lend to whoever connects somewhere (from 32 768 on Linux): it is still free
 * when the server that is told it starts.
 */
public final class FreePort {
    private static final int FIRST = 12_000;
    private static final int BEYOND = 32_000;
    private static final int TRIES = 100;

    private FreePort() {}

    public static String find() throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            var port = ThreadLocalRandom.current().nextInt(FIRST, BEYOND);
            if (isFree(port) && isFree(port + 1)) return String.valueOf(port);
        }
        throw new IOException("no free port from " + FIRST + " on");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
