-- The language somebody chose for the application and for letters; null: that of the browser, of letters that of the day they began to follow.
alter table identity.account add column language text check (language in ('fr', 'en'));
