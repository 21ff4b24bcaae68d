-- a theme is followed by its code, whatever concertations it is debated in
alter table following.subscription drop constraint subscription_kind_check;
alter table following.subscription add constraint subscription_kind_check
    check (kind in ('CONCERTATION', 'CONTRIBUTION', 'TERRITORY', 'THEME'));
alter table following.subscription drop constraint subscription_object_check;
alter table following.subscription add constraint subscription_object_check
    check (length(object) between 1 and 200);

alter table following.happening drop constraint happening_kind_check;
alter table following.happening add constraint happening_kind_check
    check (kind in ('OPENED', 'STAGE', 'SYNTHESIS', 'CONCLUSIONS', 'REWRITTEN', 'ANSWERED', 'HIDDEN', 'RESTORED',
        'SUGGESTED', 'ACCEPTED', 'DECLINED', 'REPLIED', 'NEWSLETTER'));
