package fr.concertations.ballot;

import fr.concertations.ballot.Casts.Cast;
import fr.concertations.ballot.Casts.Numbered;
import fr.concertations.contribution.ContributionId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.College;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
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
    private static final Words<Position> POSITIONS = Words.of(Position.values());
    private static final Words<College> COLLEGES = Words.of(College.values());

    private final Numbering<ContributionId> contributions = new Numbering<>(ContributionId::new);
    private final Numbering<AccountId> voters = new Numbering<>(AccountId::new);
    private final CopyOut copy;
    private boolean headed;
    private int lastDay;
    private LocalDate lastDate = FIRST_DAY;

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

    private Cast cast(ByteBuffer row) {
        return new Cast(
                id(row, contributions),
                shown(row),
                id(row, voters),
                POSITIONS.next(row).orElseThrow(() -> new IllegalStateException("no such position")),
                COLLEGES.next(row),
                day(row));
    }

    private static <T> Numbered<T> id(ByteBuffer row, Numbering<T> numbering) {
        row.getInt();
        return numbering.of(row.getLong(), row.getLong());
    }

    private static boolean shown(ByteBuffer row) {
        row.getInt();
        return row.get() != 0;
    }

    /** Rows of one day mostly follow each other. */
    private LocalDate day(ByteBuffer row) {
        row.getInt();
        var day = row.getInt();
        if (day != lastDay) {
            lastDay = day;
            lastDate = FIRST_DAY.plusDays(day);
        }
        return lastDate;
    }
}
