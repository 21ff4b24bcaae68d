create schema instance;

-- What only the operator of this site can say of it; a setting that is not here is still to be told.
create table instance.setting (
    name  text primary key,
    value text not null check (value <> '')
);

create table instance.setting_change (
    id           uuid primary key default uuidv7(),
    name         text not null,
    value_before text,
    value_after  text,
    changed_by   uuid references identity.account on delete set null,
    changed_at   timestamptz not null
);

-- Audits of accessibility made by people; the latest one counts, none is ever changed.
create table instance.audit (
    id               uuid primary key default uuidv7(),
    audited_on       date not null,
    auditor          text not null,
    percent          numeric(4, 1) not null check (percent between 0 and 100),
    pages            text not null,
    non_conformities text not null,
    derogations      text not null,
    out_of_scope     text not null,
    entered_by       uuid references identity.account on delete set null,
    entered_at       timestamptz not null
);
