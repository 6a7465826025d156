-- Moves the plans into this year, so that all schools owe last month's figures of all targets, and has one step of the ladder
-- fall on today. Each school has a mailbox.
update plan set year = extract(year from :today),
  start_date = date_trunc('year', :today), end_date = date_trunc('year', :today) + interval '1 year - 1 day';
update target set start_date = date_trunc('month', :today) - interval '1 month', due_date = date_trunc('month', :today) - interval '1 day';
update milestone set status = 'CANCELLED', status_reason = 'not looked at here' where status = 'PLANNED';
update revision set revision = revision + 1;

insert into reminder_ladder (id, revision, plan_id, enabled) select gen_random_uuid(), 0, id, true from plan;
insert into reminder_step (ladder_id, position, days, audience)
select id, 0, :today - (date_trunc('month', :today)::date - 1 + 10), 'OWNER' from reminder_ladder;

insert into notification_address (id, revision, org_unit_id, circle, channel, address, shown)
select gen_random_uuid(), 0, id, 'REPORTERS', 'EMAIL', code || '@schools.test', code || '@schools.test'
from org_unit where level = 'SCHOOL';
