-- What lists, filters and counts of what is published need, without reading a text: a page far down costs no more than the first.
create index item_published_idx on contribution.item (concertation_id, submitted_at desc, id desc)
    include (kind, theme_id, author_college, channel, author_id) where state = 'PUBLISHED';
