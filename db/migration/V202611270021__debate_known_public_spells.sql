insert into debate.public_spell (concertation_id, began_at)
select id, created_at from debate.concertation where state = 'OPENED' and visibility = 'PUBLIC';
