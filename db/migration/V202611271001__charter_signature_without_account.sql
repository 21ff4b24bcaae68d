-- A signature stays when the account that signed is erased.
alter table charter.signature alter column signed_by drop not null;
alter table charter.signature drop constraint signature_signed_by_fkey;
alter table charter.signature
    add constraint signature_signed_by_fkey foreign key (signed_by) references identity.account on delete set null;
