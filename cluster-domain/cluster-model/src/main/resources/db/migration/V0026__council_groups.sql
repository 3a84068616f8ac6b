-- Working groups of a council: they prepare, the council decides. Nothing is deleted: groups are
-- dissolved with a day and a reason, memberships end with a day; a change of lead ends a row and
-- begins another.

create sequence working_group_seq start with 1 increment by 50;
create table working_group (
  id bigint not null,
  version integer not null,
  council_id bigint not null,
  name_kk varchar(500) not null,
  name_ru varchar(500) not null,
  name_en varchar(500) not null,
  task_kk varchar(4000) not null,
  task_ru varchar(4000) not null,
  task_en varchar(4000) not null,
  founded_on date not null,
  dissolved_on date,
  dissolution_reason varchar(1000),
  constraint pk_working_group primary key (id),
  constraint fk_working_group_council foreign key (council_id) references council (id),
  constraint ck_working_group_term check (dissolved_on >= founded_on),
  constraint ck_working_group_reason check (dissolved_on is null or dissolution_reason is not null)
);
create index ix_working_group_council on working_group (council_id);

create sequence working_group_member_seq start with 1 increment by 50;
create table working_group_member (
  id bigint not null,
  version integer not null,
  working_group_id bigint not null,
  person_id bigint not null,
  organisation_id bigint not null,
  group_lead boolean not null,
  held_from date not null,
  held_until date,
  constraint pk_working_group_member primary key (id),
  constraint fk_working_group_member_group foreign key (working_group_id) references working_group (id),
  constraint fk_working_group_member_person foreign key (person_id) references person (id),
  constraint fk_working_group_member_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_working_group_member_term check (held_until >= held_from)
);
create index ix_working_group_member_group on working_group_member (working_group_id);
create index ix_working_group_member_person on working_group_member (person_id);
create index ix_working_group_member_organisation on working_group_member (organisation_id);

-- The group whose lead brought the item in; null for seats and the secretariat.
alter table agenda_item add column working_group_id bigint;
alter table agenda_item add constraint fk_agenda_item_working_group
  foreign key (working_group_id) references working_group (id);
create index ix_agenda_item_working_group on agenda_item (working_group_id);
