-- a letter that was sent may be taken off the site: its text stays for its team, the date and the reason are public
alter table newsletter.issue
    add column withdrawn_at timestamptz,
    add column withdrawn_because text check (length(withdrawn_because) between 1 and 500),
    add check ((withdrawn_at is null) = (withdrawn_because is null)),
    add check (withdrawn_at is null or state = 'SENT');
alter table newsletter.step drop constraint step_act_check;
alter table newsletter.step add constraint step_act_check
    check (act in ('WRITTEN', 'SUBMITTED', 'AGREED', 'RETURNED', 'SENT', 'WITHDRAWN'));
