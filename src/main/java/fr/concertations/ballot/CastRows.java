package fr.concertations.ballot;

import fr.concertations.ballot.Casts.Cast;
import fr.concertations.contribution.ContributionId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.College;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyOut;

/**
 * Reads positions as PostgreSQL copies them out in its binary format, a signature, then of each row the number of fields
 * and each field after its length.
 *
 * @see <a href="https://www.postgresql.org/docs/18/sql-copy.html#id-1.9.3.55.9.4">Binary format of COPY</a>
 */
final class CastRows {
    private static final int SIGNATURE = 11;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Map<String, Position> POSITIONS =
            Stream.of(Position.values()).collect(Collectors.toMap(Enum::name, position -> position));
    private static final Map<String, Optional<College>> COLLEGES =
            Stream.of(College.values()).collect(Collectors.toMap(Enum::name, Optional::of));

    private final CopyOut copy;
    private boolean headed;

    /** @param copy of contribution, whether it is shown, voter, choice, collège and day */
    CastRows(CopyOut copy) {
        this.copy = copy;
    }

    /** Null at the end. */
    @Nullable
    Cast next() throws SQLException {
        var read = copy.readFromCopy();
        if (read == null) return null;
        var row = ByteBuffer.wrap(read);
        if (!headed) skipHeader(row);
        headed = true;
        if (!row.hasRemaining()) return next();
        return row.getShort() < 0 ? next() : cast(row);
    }

    private static void skipHeader(ByteBuffer row) {
        row.position(SIGNATURE + Integer.BYTES);
        var extension = row.getInt();
        row.position(row.position() + extension);
    }

    private static Cast cast(ByteBuffer row) {
        return new Cast(
                new ContributionId(uuid(row)),
                shown(row),
                new AccountId(uuid(row)),
                position(text(row)),
                COLLEGES.getOrDefault(text(row), Optional.empty()),
                day(row));
    }

    private static UUID uuid(ByteBuffer row) {
        row.getInt();
        return new UUID(row.getLong(), row.getLong());
    }

    private static boolean shown(ByteBuffer row) {
        row.getInt();
        return row.get() != 0;
    }

    private static String text(ByteBuffer row) {
        var length = row.getInt();
        var at = row.position();
        row.position(at + length);
        return new String(row.array(), at, length, StandardCharsets.US_ASCII);
    }

    private static Position position(String name) {
        var position = POSITIONS.get(name);
        if (position == null) throw new IllegalStateException("no such position: " + name);
        return position;
    }

    private static LocalDate day(ByteBuffer row) {
        row.getInt();
        return FIRST_DAY.plusDays(row.getInt());
    }
}
