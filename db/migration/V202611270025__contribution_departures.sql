-- When a contribution that is hidden or withdrawn left; null while it is published, and for those that left before this was kept.
alter table contribution.item add column left_at timestamptz;
