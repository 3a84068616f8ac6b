-- Joint procurement: until when members answer and sides sign; contracts that a departure made out of date.

alter table procurement_rule drop constraint ck_procurement_rule_kind;
alter table procurement_rule add constraint ck_procurement_rule_kind check (kind in ('GUARD_SHARE', 'FEWEST_MEMBERS',
  'BIDDING_DAYS', 'EXTENSION_DAYS', 'STANDSTILL_DAYS', 'ANSWER_DAYS', 'FEWEST_SIDE_BY_SIDE'));
insert into procurement_rule (id, version, kind, jurisdiction, rule_value, source, clause, valid_from, valid_to, verified)
  values (7, 0, 'ANSWER_DAYS', 'KLASTER', 10.00, 'A default of this system, to be set by the council',
    'Days to answer on a share or to sign a contract, before the officer may go on without', date '2023-01-01', null, false);
insert into procurement_rule (id, version, kind, jurisdiction, rule_value, source, clause, valid_from, valid_to, verified)
  values (8, 0, 'FEWEST_SIDE_BY_SIDE', 'KLASTER', 5.00,
    'Counted: the shares of two under two keys are two equations for the other''s two figures; of three or four, tiers tell a quantity',
    'Members from whom on a statement shows the shares under all keys', date '2023-01-01', null, true);

-- Null in revisions and contracts in which nobody is waited for any more.
alter table lot_saving add column answer_until timestamp(6) with time zone;
update lot_saving set answer_until = computed_at + interval '10' day;
alter table purchase_contract add column sign_until timestamp(6) with time zone;
update purchase_contract set sign_until = drawn_at + interval '10' day;
alter table tender_saving drop constraint ck_tender_saving_answer;
alter table tender_saving add constraint ck_tender_saving_answer check (answer in ('STAYS', 'LEFT', 'SILENT'));

-- A contract is drawn anew when its amount has changed before all had signed.
alter table purchase_contract drop constraint uk_purchase_contract;
alter table purchase_contract drop constraint ck_purchase_contract_status;
alter table purchase_contract add constraint ck_purchase_contract_status
  check (status in ('DRAWN', 'SIGNED', 'FULFILLED', 'REFUSED', 'SUPERSEDED'));
alter table purchase_contract add column silent boolean default false not null;
create index ix_purchase_contract_tender on purchase_contract (tender_id);
