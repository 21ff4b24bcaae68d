-- Counting the visible arguments of contributions reads no argument.
drop index argument.point_contribution_id_idx;
create index on argument.point (contribution_id, state, stance);
