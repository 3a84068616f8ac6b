-- Joint procurement: who entered a watched number, and officers that were replaced.

-- A rule is revised by a row with a later first day; the row before it stays as it was. Null: delivered with the system.
alter table procurement_rule add column entered_by bigint;
alter table procurement_rule add column entered_at timestamp(6) with time zone;
alter table procurement_rule add constraint fk_procurement_rule_person foreign key (entered_by) references person (id);
create index ix_procurement_rule_person on procurement_rule (entered_by);

-- Append-only: another person reads the members' lines from that moment on.
create sequence tender_officer_change_seq start with 1 increment by 50;
create table tender_officer_change (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  former_id bigint not null,
  officer_id bigint not null,
  ground varchar(4000) not null,
  changed_by bigint not null,
  changed_at timestamp(6) with time zone not null,
  constraint pk_tender_officer_change primary key (id),
  constraint fk_tender_officer_change_tender foreign key (tender_id) references tender (id),
  constraint fk_tender_officer_change_former foreign key (former_id) references person (id),
  constraint fk_tender_officer_change_officer foreign key (officer_id) references person (id),
  constraint fk_tender_officer_change_person foreign key (changed_by) references person (id)
);
create index ix_tender_officer_change_tender on tender_officer_change (tender_id);
create index ix_tender_officer_change_former on tender_officer_change (former_id);
create index ix_tender_officer_change_officer on tender_officer_change (officer_id);
create index ix_tender_officer_change_person on tender_officer_change (changed_by);
