update contribution.item i
set left_at = (select max(d.decided_at) from moderation.decision d
               where d.content_kind = 'contribution' and d.content_id = i.id and d.action = 'HIDE')
where i.state = 'HIDDEN';
