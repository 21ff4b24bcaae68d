-- What a poster prints: the code of /c/, six characters that are not mistaken for one another and make no word.
create table debate.poster (
    code            text primary key check (code ~ '^[bcdfghjkmnpqrstvwxz23456789]{6}$'),
    concertation_id uuid not null unique references debate.concertation,
    -- Where one takes part without a computer, as printed beside the code.
    elsewhere       text not null default '' check (length(elsewhere) <= 500)
);
