package fr.concertations.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/** {@link Meanings} beside the segments of the index that was made with them, with a checksum. */
final class MeaningFile {
    private static final String NAME = "meanings";
    private static final String CODEC = "ConcertationsMeanings";
    private static final int VERSION = 1;

    private MeaningFile() {}

    static void write(Directory directory, Meanings meanings) throws IOException {
        try (var out = directory.createOutput(NAME, IOContext.DEFAULT)) {
            CodecUtil.writeHeader(out, CODEC, VERSION);
            out.writeVLong(meanings.texts());
            out.writeVInt(meanings.words().size());
            for (var word : meanings.words().entrySet()) {
                out.writeString(word.getKey());
                for (var number : word.getValue()) out.writeInt(Float.floatToIntBits(number));
            }
            CodecUtil.writeFooter(out);
        }
        directory.sync(List.of(NAME));
    }

    /** @throws UnusableIndex when it is missing or not as it was written */
    static Meanings read(Directory directory) throws IOException {
        try (var in = directory.openChecksumInput(NAME)) {
            CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
            var texts = in.readVLong();
            var words = new HashMap<String, float[]>();
            for (var left = in.readVInt(); left > 0; left--) {
                var word = in.readString();
                var direction = new float[Meanings.DIMENSIONS];
                for (var i = 0; i < direction.length; i++) direction[i] = Float.intBitsToFloat(in.readInt());
                words.put(word, direction);
            }
            CodecUtil.checkFooter(in);
            return new Meanings(Map.copyOf(words), texts);
        } catch (IOException | RuntimeException e) {
            throw new UnusableIndex("meanings unreadable: " + e);
        }
    }
}
