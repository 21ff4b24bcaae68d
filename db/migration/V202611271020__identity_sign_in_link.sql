-- The same letter carries a code and a link; using either ends both.
alter table identity.sign_in_code add column link_hash bytea;
