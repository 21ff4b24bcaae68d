do $$
declare
    one record;
    letters constant text := 'bcdfghjkmnpqrstvwxz23456789';
    made text;
begin
    for one in select id from debate.concertation loop
        loop
            select string_agg(substr(letters, 1 + floor(random() * length(letters))::int, 1), '') into made
            from generate_series(1, 6);
            insert into debate.poster (code, concertation_id) values (made, one.id) on conflict (code) do nothing;
            exit when found;
        end loop;
    end loop;
end $$;
