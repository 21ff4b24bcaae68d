package fr.concertations.site.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compresses once what is sent many times, as small as it gets. */
final class Gzip {
    private Gzip() {}

    static byte[] of(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream(plain.length / 3);
        try (var packing = new Smallest(bytes)) {
            packing.write(plain);
        }
        return bytes.toByteArray();
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
