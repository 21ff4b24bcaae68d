package fr.concertations.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Which ports of this machine can be listened on, known before anything heavy starts. */
final class Ports {
    private static final int HIGHEST = 65535;
    private static final int NEIGHBOURS = 20;

    private Ports() {}

    static void requireReadable(int port) {
        if (port < 1 || port > HIGHEST)
            throw new Refusal(ExitCode.UNREADABLE_OPTION, "command.failure.portNumber", port + "");
    }

    static void requireFree(int port) {
        if (!isFree(port)) throw new Refusal(ExitCode.PORT_TAKEN, "command.failure.portTaken", port + "");
    }

    /** The first free port above this one, near enough to be guessed; 0 (any) when all are taken. */
    static int freeAbove(int port) {
        for (int candidate = port + 1; candidate <= Math.min(HIGHEST, port + NEIGHBOURS); candidate++)
            if (isFree(candidate)) return candidate;
        return 0;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
