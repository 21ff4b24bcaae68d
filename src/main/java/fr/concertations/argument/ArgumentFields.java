package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.POINT;
import static fr.concertations.db.argument.Tables.REPLY;
import static fr.concertations.db.argument.Tables.USEFUL;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import fr.concertations.contribution.AuthorFields;
import fr.concertations.contribution.ContributionId;
import fr.concertations.db.identity.tables.Account;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.kernel.HttpUrl;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** How rows become arguments and replies, the same wherever they are read. */
final class ArgumentFields {
    static final String PUBLISHED = ArgumentState.PUBLISHED.name();

    /** Joined where {@link #ANSWER} is read. */
    static final Account REPLIER = ACCOUNT.as("replier");

    /** From {@code REPLY} joined with {@link #REPLIER}. */
    static final SelectField<Reply> ANSWER = row(
                    REPLY.ID.convertFrom(ReplyId::new),
                    AuthorFields.of(REPLIER),
                    REPLY.AUTHOR_COLLEGE.convertFrom(ArgumentFields::college),
                    REPLY.BODY,
                    REPLY.CHANNEL.convertFrom(Channel::valueOf),
                    REPLY.SUBMITTED_AT.convertFrom(OffsetDateTime::toInstant))
            .mapping(Reply::new);

    private static final Field<List<Reply>> REPLIES = multiset(select(ANSWER)
                    .from(REPLY)
                    .leftJoin(REPLIER)
                    .on(REPLIER.ID.eq(REPLY.AUTHOR_ID))
                    .where(REPLY.POINT_ID.eq(POINT.ID))
                    .and(REPLY.STATE.eq(PUBLISHED))
                    .orderBy(REPLY.SUBMITTED_AT, REPLY.ID))
            .convertFrom(replies -> replies.map(Record1::value1));

    private static final Field<Integer> HOW_USEFUL =
            field(selectCount().from(USEFUL).where(USEFUL.POINT_ID.eq(POINT.ID)));

    /** From {@code POINT} joined with {@code ACCOUNT}. */
    static final SelectField<Argument> ARGUMENT = row(
                    POINT.ID.convertFrom(ArgumentId::new),
                    POINT.CONTRIBUTION_ID.convertFrom(ContributionId::new),
                    AuthorFields.of(ACCOUNT),
                    POINT.AUTHOR_COLLEGE.convertFrom(ArgumentFields::college),
                    POINT.STANCE.convertFrom(Stance::valueOf),
                    POINT.BODY,
                    row(POINT.SOURCE_URL).convertFrom(r -> source(r.value1())),
                    POINT.CHANNEL.convertFrom(Channel::valueOf),
                    POINT.STATE.convertFrom(ArgumentState::valueOf),
                    POINT.SUBMITTED_AT.convertFrom(OffsetDateTime::toInstant),
                    HOW_USEFUL,
                    REPLIES)
            .mapping(Argument::new);

    private ArgumentFields() {}

    private static Optional<URI> source(@Nullable String stored) {
        return Optional.ofNullable(stored).flatMap(HttpUrl::parse);
    }

    private static Optional<College> college(String stored) {
        return stored.isEmpty() ? Optional.empty() : Optional.of(College.valueOf(stored));
    }
}
