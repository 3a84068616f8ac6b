-- What membership brings: the lines that members enter themselves. A line is taken back by a mark, never deleted.

create sequence benefit_entry_seq start with 1 increment by 50;
create table benefit_entry (
  id bigint not null,
  version integer not null,
  cluster_id bigint not null,
  organisation_id bigint not null,
  entry_year integer not null,
  kind varchar(30) not null,
  amount numeric(19, 2) not null,
  what varchar(500) not null,
  evidence varchar(500) not null,
  proof_id bigint,
  entered_by bigint not null,
  entered_at timestamp(6) with time zone not null,
  withdrawn_by bigint,
  withdrawn_at timestamp(6) with time zone,
  constraint pk_benefit_entry primary key (id),
  constraint fk_benefit_entry_cluster foreign key (cluster_id) references cluster (id),
  constraint fk_benefit_entry_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_benefit_entry_proof foreign key (proof_id) references document (id),
  constraint fk_benefit_entry_entered_by foreign key (entered_by) references person (id),
  constraint fk_benefit_entry_withdrawn_by foreign key (withdrawn_by) references person (id),
  constraint ck_benefit_entry_kind check (kind in ('SUPPORT', 'FEE', 'OWN_COST')),
  constraint ck_benefit_entry_amount check (amount > 0)
);
create index ix_benefit_entry_cluster on benefit_entry (cluster_id, entry_year);
create index ix_benefit_entry_organisation on benefit_entry (organisation_id);
create index ix_benefit_entry_proof on benefit_entry (proof_id);
create index ix_benefit_entry_entered_by on benefit_entry (entered_by);
create index ix_benefit_entry_withdrawn_by on benefit_entry (withdrawn_by);

-- Sums as they were last shown: a sum is renewed only when what changed hides every member.
create sequence benefit_sum_seq start with 1 increment by 50;
create table benefit_sum (
  id bigint not null,
  version integer not null,
  cluster_id bigint not null,
  entry_year integer not null,
  kind varchar(30) not null,
  added_at timestamp(6) with time zone not null,
  constraint pk_benefit_sum primary key (id),
  constraint uk_benefit_sum unique (cluster_id, entry_year, kind),
  constraint fk_benefit_sum_cluster foreign key (cluster_id) references cluster (id),
  constraint ck_benefit_sum_kind check (kind in ('SAVING', 'CAMPAIGN_RESULT', 'SUPPORT', 'CAMPAIGN_COST', 'FEE',
    'OWN_COST'))
);

create table benefit_sum_part (
  sum_id bigint not null,
  organisation_id bigint not null,
  amount numeric(19, 2) not null,
  constraint pk_benefit_sum_part primary key (sum_id, organisation_id),
  constraint fk_benefit_sum_part_sum foreign key (sum_id) references benefit_sum (id),
  constraint fk_benefit_sum_part_organisation foreign key (organisation_id) references organisation (id)
);
create index ix_benefit_sum_part_organisation on benefit_sum_part (organisation_id);
