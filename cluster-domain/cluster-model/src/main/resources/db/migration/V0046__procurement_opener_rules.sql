-- The council's rule on openers of bids: who entered a version, and the version that a tender was prepared under.

alter table opener_rule add column entered_by bigint;
alter table opener_rule add column entered_at timestamp(6) with time zone;
alter table opener_rule add constraint fk_opener_rule_person foreign key (entered_by) references person (id);
create index ix_opener_rule_person on opener_rule (entered_by);

-- Null before the terms are approved.
alter table tender add column opener_rule_id bigint;
update tender set opener_rule_id = (select r.id from opener_rule r
    where r.cluster_id = tender.cluster_id and r.valid_from <= current_date
    order by r.valid_from desc fetch first 1 rows only)
  where status not in ('DEMAND_OPEN', 'DEMAND_CLOSED');
update tender set opener_rule_id = (select r.id from opener_rule r
    where r.cluster_id is null and r.valid_from <= current_date
    order by r.valid_from desc fetch first 1 rows only)
  where status not in ('DEMAND_OPEN', 'DEMAND_CLOSED') and opener_rule_id is null;
alter table tender add constraint fk_tender_opener_rule foreign key (opener_rule_id) references opener_rule (id);
create index ix_tender_opener_rule on tender (opener_rule_id);
