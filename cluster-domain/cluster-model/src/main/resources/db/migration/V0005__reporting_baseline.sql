-- Reporting: the form, calendar and thresholds (reference), reports with frozen revisions, reviews, aggregates.

create sequence report_form_seq start with 1000 increment by 50;
create table report_form (
  id bigint not null,
  version integer not null,
  code varchar(40) not null,
  form_version integer not null,
  spheres varchar(60) not null,
  valid_from varchar(7) not null,
  constraint pk_report_form primary key (id),
  constraint uk_report_form_version unique (code, form_version)
);

create table report_form_indicator (
  form_id bigint not null,
  position integer not null,
  code varchar(40) not null,
  name_kk varchar(200) not null,
  name_ru varchar(200) not null,
  name_en varchar(200) not null,
  unit_kk varchar(60) not null,
  unit_ru varchar(60) not null,
  unit_en varchar(60) not null,
  definition_kk varchar(1000) not null,
  definition_ru varchar(1000) not null,
  definition_en varchar(1000) not null,
  kind varchar(20) not null,
  decimals integer not null,
  numerator varchar(40),
  denominator varchar(40),
  divisor numeric(19,4),
  constraint pk_report_form_indicator primary key (form_id, position),
  constraint uk_report_form_indicator_code unique (form_id, code),
  constraint fk_report_form_indicator_form foreign key (form_id) references report_form (id),
  constraint ck_report_form_indicator_kind check (kind in ('SUM', 'RATIO'))
);

create table report_form_rule (
  form_id bigint not null,
  position integer not null,
  kind varchar(20) not null,
  severity varchar(20) not null,
  indicator varchar(40) not null,
  other varchar(40),
  whole varchar(40),
  threshold numeric(19,4),
  source varchar(500) not null,
  constraint pk_report_form_rule primary key (form_id, position),
  constraint fk_report_form_rule_form foreign key (form_id) references report_form (id),
  constraint ck_report_form_rule_severity check (severity in ('ERROR', 'WARNING'))
);

create sequence calendar_rule_seq start with 1000 increment by 50;
create table calendar_rule (
  id bigint not null,
  version integer not null,
  stage varchar(30) not null,
  day_of_month integer not null,
  valid_from varchar(7) not null,
  source varchar(500) not null,
  verified boolean not null,
  constraint pk_calendar_rule primary key (id),
  constraint uk_calendar_rule_stage unique (stage, valid_from),
  constraint ck_calendar_rule_day check (day_of_month between 1 and 28)
);

create sequence disclosure_rule_seq start with 1000 increment by 50;
create table disclosure_rule (
  id bigint not null,
  version integer not null,
  min_firms integer not null,
  max_share_percent numeric(5,2) not null,
  valid_from varchar(7) not null,
  source varchar(500) not null,
  verified boolean not null,
  constraint pk_disclosure_rule primary key (id),
  constraint uk_disclosure_rule_from unique (valid_from),
  constraint ck_disclosure_rule_firms check (min_firms >= 1)
);

create sequence report_seq start with 1 increment by 50;
create table report (
  id bigint not null,
  version integer not null,
  cluster_id bigint not null,
  organisation_id bigint not null,
  period varchar(7) not null,
  form_id bigint not null,
  status varchar(20) not null,
  revision_number integer not null,
  first_submitted_on date,
  submitted_at timestamp(6) with time zone,
  constraint pk_report primary key (id),
  constraint uk_report_member_period unique (cluster_id, organisation_id, period),
  constraint fk_report_cluster foreign key (cluster_id) references cluster (id),
  constraint fk_report_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_report_form foreign key (form_id) references report_form (id),
  constraint ck_report_status check (status in ('OPEN', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'ACCEPTED', 'AGGREGATED', 'PUBLISHED'))
);
create index ix_report_cluster_period on report (cluster_id, period);
create index ix_report_organisation on report (organisation_id, period);
create index ix_report_form on report (form_id);

create table report_cell (
  report_id bigint not null,
  indicator varchar(40) not null,
  typed varchar(40) not null,
  reason varchar(500) not null,
  constraint pk_report_cell primary key (report_id, indicator),
  constraint fk_report_cell_report foreign key (report_id) references report (id)
);

-- Only ever added to.
create sequence report_revision_seq start with 1 increment by 50;
create table report_revision (
  id bigint not null,
  version integer not null,
  report_id bigint not null,
  number integer not null,
  organisation_code varchar(12) not null,
  submitted_at timestamp(6) with time zone not null,
  submitted_by varchar(255) not null,
  canonical varchar(10000) not null,
  hash varchar(64) not null,
  constraint pk_report_revision primary key (id),
  constraint uk_report_revision_number unique (report_id, number),
  constraint fk_report_revision_report foreign key (report_id) references report (id)
);
create index ix_report_revision_hash on report_revision (hash);

create table report_revision_cell (
  revision_id bigint not null,
  indicator varchar(40) not null,
  figure numeric(21,4),
  reason varchar(500) not null,
  constraint pk_report_revision_cell primary key (revision_id, indicator),
  constraint fk_report_revision_cell_revision foreign key (revision_id) references report_revision (id)
);

create sequence report_review_seq start with 1 increment by 50;
create table report_review (
  id bigint not null,
  version integer not null,
  report_id bigint not null,
  revision_number integer not null,
  verdict varchar(20) not null,
  comment varchar(2000) not null,
  decided_by varchar(255) not null,
  decided_at timestamp(6) with time zone not null,
  constraint pk_report_review primary key (id),
  constraint fk_report_review_report foreign key (report_id) references report (id),
  constraint ck_report_review_verdict check (verdict in ('RETURNED', 'ACCEPTED', 'REOPENED'))
);
create index ix_report_review_report on report_review (report_id);

create table report_review_comment (
  review_id bigint not null,
  indicator varchar(40) not null,
  comment varchar(1000) not null,
  constraint pk_report_review_comment primary key (review_id, indicator),
  constraint fk_report_review_comment_review foreign key (review_id) references report_review (id)
);

create sequence report_aggregate_seq start with 1 increment by 50;
create table report_aggregate (
  id bigint not null,
  version integer not null,
  cluster_id bigint not null,
  period varchar(7) not null,
  number integer not null,
  form_id bigint not null,
  status varchar(20) not null,
  expected_reports integer not null,
  submitted_reports integer not null,
  accepted_reports integer not null,
  late_reports integer not null,
  hash varchar(64) not null,
  built_at timestamp(6) with time zone not null,
  built_by varchar(255) not null,
  published_at timestamp(6) with time zone,
  published_by varchar(255),
  constraint pk_report_aggregate primary key (id),
  constraint uk_report_aggregate_number unique (cluster_id, period, number),
  constraint fk_report_aggregate_cluster foreign key (cluster_id) references cluster (id),
  constraint fk_report_aggregate_form foreign key (form_id) references report_form (id),
  constraint ck_report_aggregate_status check (status in ('BUILT', 'PUBLISHED', 'SUPERSEDED')),
  constraint ck_report_aggregate_accepted check (accepted_reports <= expected_reports)
);
create index ix_report_aggregate_period on report_aggregate (period, status);
create index ix_report_aggregate_form on report_aggregate (form_id);

-- Only ever added to.
create table report_aggregate_revision (
  aggregate_id bigint not null,
  position integer not null,
  revision_id bigint not null,
  constraint pk_report_aggregate_revision primary key (aggregate_id, position),
  constraint fk_report_aggregate_revision_aggregate foreign key (aggregate_id) references report_aggregate (id),
  constraint fk_report_aggregate_revision_revision foreign key (revision_id) references report_revision (id)
);
create index ix_report_aggregate_revision_revision on report_aggregate_revision (revision_id);
