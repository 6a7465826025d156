-- Units and departments are reminded of the words that they owe on tasks.
alter table reminder drop constraint reminder_kind_known;
alter table reminder drop constraint reminder_report_has_period;
alter table reminder add constraint reminder_kind_known check (kind in ('REPORT', 'PROGRESS', 'MILESTONE', 'ORDER'));
alter table reminder add constraint reminder_report_has_period
    check ((kind in ('REPORT', 'PROGRESS')) = (period is not null));
