-- Shared marketing: campaigns with budget, expected results, pledges and claims.

create sequence campaign_seq start with 1 increment by 50;
create table campaign (
  id bigint not null,
  version integer not null,
  cluster_id bigint not null,
  kind varchar(30) not null,
  name_kk varchar(500) not null,
  name_ru varchar(500) not null,
  name_en varchar(500) not null,
  purpose_kk varchar(4000) not null,
  purpose_ru varchar(4000) not null,
  purpose_en varchar(4000) not null,
  starts_on date not null,
  ends_on date not null,
  pledge_until timestamp(6) with time zone not null,
  threshold numeric(19, 2) not null,
  cost_key varchar(30) not null,
  weight_micro integer not null,
  weight_small integer not null,
  weight_medium integer not null,
  weight_large integer not null,
  state_percent numeric(5, 2) not null,
  state_ceiling numeric(19, 2) not null,
  status varchar(30) not null,
  ballot_id bigint,
  ballot_open boolean not null,
  split_total numeric(19, 2),
  research_id bigint,
  reason varchar(4000),
  changed_at timestamp(6) with time zone not null,
  constraint pk_campaign primary key (id),
  constraint fk_campaign_cluster foreign key (cluster_id) references cluster (id),
  constraint fk_campaign_ballot foreign key (ballot_id) references ballot (id),
  constraint fk_campaign_research foreign key (research_id) references document (id),
  constraint ck_campaign_status check (status in ('PROPOSED', 'PLEDGING', 'APPROVED', 'RUNNING', 'CLAIMS', 'SETTLED',
    'CLOSED', 'CANCELLED')),
  constraint ck_campaign_days check (starts_on <= ends_on),
  constraint ck_campaign_threshold check (threshold > 0)
);
create index ix_campaign_cluster on campaign (cluster_id);
create index ix_campaign_status on campaign (status);
create index ix_campaign_ballot on campaign (ballot_id);
create index ix_campaign_research on campaign (research_id);

create table campaign_line (
  campaign_id bigint not null,
  position integer not null,
  name_kk varchar(500) not null,
  name_ru varchar(500) not null,
  name_en varchar(500) not null,
  amount numeric(19, 2) not null,
  constraint pk_campaign_line primary key (campaign_id, position),
  constraint fk_campaign_line_campaign foreign key (campaign_id) references campaign (id),
  constraint ck_campaign_line_amount check (amount > 0)
);

create table campaign_expected (
  campaign_id bigint not null,
  kind varchar(30) not null,
  target numeric(19, 2) not null,
  constraint pk_campaign_expected primary key (campaign_id, kind),
  constraint fk_campaign_expected_campaign foreign key (campaign_id) references campaign (id),
  constraint ck_campaign_expected_target check (target > 0)
);

create sequence campaign_pledge_seq start with 1 increment by 50;
create table campaign_pledge (
  id bigint not null,
  version integer not null,
  campaign_id bigint not null,
  organisation_id bigint not null,
  amount numeric(19, 2) not null,
  band varchar(30),
  expected_benefit numeric(19, 2),
  own_weight integer,
  share numeric(19, 2),
  returned numeric(19, 2),
  pledged_by bigint not null,
  pledged_at timestamp(6) with time zone not null,
  constraint pk_campaign_pledge primary key (id),
  constraint uk_campaign_pledge unique (campaign_id, organisation_id),
  constraint fk_campaign_pledge_campaign foreign key (campaign_id) references campaign (id),
  constraint fk_campaign_pledge_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_campaign_pledge_person foreign key (pledged_by) references person (id),
  constraint ck_campaign_pledge_amount check (amount >= 0),
  constraint ck_campaign_pledge_share check (share >= 0 and share <= amount),
  constraint ck_campaign_pledge_returned check (returned >= 0 and returned <= amount)
);
create index ix_campaign_pledge_organisation on campaign_pledge (organisation_id);
create index ix_campaign_pledge_person on campaign_pledge (pledged_by);

create sequence campaign_claim_seq start with 1 increment by 50;
create table campaign_claim (
  id bigint not null,
  version integer not null,
  campaign_id bigint not null,
  organisation_id bigint not null,
  line integer not null,
  performed varchar(4000) not null,
  amount numeric(19, 2) not null,
  proof_id bigint not null,
  claimed_by bigint not null,
  claimed_at timestamp(6) with time zone not null,
  status varchar(30) not null,
  approved numeric(19, 2),
  ground varchar(4000),
  decided_by bigint,
  decided_at timestamp(6) with time zone,
  constraint pk_campaign_claim primary key (id),
  constraint fk_campaign_claim_campaign foreign key (campaign_id) references campaign (id),
  constraint fk_campaign_claim_line foreign key (campaign_id, line) references campaign_line (campaign_id, position),
  constraint fk_campaign_claim_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_campaign_claim_proof foreign key (proof_id) references document (id),
  constraint fk_campaign_claim_claimed_by foreign key (claimed_by) references person (id),
  constraint fk_campaign_claim_decided_by foreign key (decided_by) references person (id),
  constraint ck_campaign_claim_status check (status in ('SUBMITTED', 'APPROVED', 'PARTLY_APPROVED', 'REFUSED')),
  constraint ck_campaign_claim_amount check (amount > 0),
  constraint ck_campaign_claim_approved check (approved >= 0 and approved <= amount)
);
create index ix_campaign_claim_campaign on campaign_claim (campaign_id, line);
create index ix_campaign_claim_organisation on campaign_claim (organisation_id);
create index ix_campaign_claim_proof on campaign_claim (proof_id);
create index ix_campaign_claim_claimed_by on campaign_claim (claimed_by);
create index ix_campaign_claim_decided_by on campaign_claim (decided_by);
