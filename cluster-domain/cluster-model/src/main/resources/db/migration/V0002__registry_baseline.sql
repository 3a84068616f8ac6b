-- Registry: regions and sectors (reference), clusters, organisations, dated memberships, who represents and coordinates,
-- and regional indicators.

create sequence region_seq start with 1000 increment by 50;
create table region (
  id bigint not null,
  version integer not null,
  kato varchar(9) not null,
  name_kk varchar(200) not null,
  name_ru varchar(200) not null,
  name_en varchar(200) not null,
  historical boolean not null,
  constraint pk_region primary key (id),
  constraint uk_region_kato unique (kato)
);

create sequence sector_seq start with 1000 increment by 50;
create table sector (
  id bigint not null,
  version integer not null,
  oked varchar(7) not null,
  name_kk varchar(300) not null,
  name_ru varchar(300) not null,
  name_en varchar(300) not null,
  constraint pk_sector primary key (id),
  constraint uk_sector_oked unique (oked)
);

create sequence organisation_seq start with 1 increment by 50;
create table organisation (
  id bigint not null,
  version integer not null,
  legal_id varchar(12) not null,
  name_kk varchar(500) not null,
  name_ru varchar(500) not null,
  name_en varchar(500) not null,
  sphere varchar(20) not null,
  kind varchar(20) not null,
  size_class varchar(20),
  region_kato varchar(9) not null,
  contact_address varchar(500),
  contact_phone varchar(100),
  contact_email varchar(255),
  contact_website varchar(500),
  sort_kk varchar(160) not null,
  sort_ru varchar(160) not null,
  sort_en varchar(160) not null,
  constraint pk_organisation primary key (id),
  constraint uk_organisation_legal_id unique (legal_id),
  constraint fk_organisation_region foreign key (region_kato) references region (kato),
  constraint ck_organisation_sphere check (sphere in ('GOVERNMENT', 'BUSINESS', 'SCIENCE'))
);
create index ix_organisation_region on organisation (region_kato);
create index ix_organisation_sort_kk on organisation (sort_kk, id);
create index ix_organisation_sort_ru on organisation (sort_ru, id);
create index ix_organisation_sort_en on organisation (sort_en, id);

create table organisation_sector (
  organisation_id bigint not null,
  oked varchar(7) not null,
  constraint pk_organisation_sector primary key (organisation_id, oked),
  constraint fk_organisation_sector_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_organisation_sector_sector foreign key (oked) references sector (oked)
);
create index ix_organisation_sector_oked on organisation_sector (oked, organisation_id);

-- Folded words of the names: a prefix of a word finds the organisation by a range of the index.
create table organisation_word (
  organisation_id bigint not null,
  word varchar(40) not null,
  constraint pk_organisation_word primary key (organisation_id, word),
  constraint fk_organisation_word_organisation foreign key (organisation_id) references organisation (id)
);
create index ix_organisation_word_word on organisation_word (word, organisation_id);

create sequence cluster_seq start with 1 increment by 50;
create table cluster (
  id bigint not null,
  version integer not null,
  name_kk varchar(500) not null,
  name_ru varchar(500) not null,
  name_en varchar(500) not null,
  form varchar(30) not null,
  kind varchar(20) not null,
  status varchar(20) not null,
  final_product_kk varchar(500) not null,
  final_product_ru varchar(500) not null,
  final_product_en varchar(500) not null,
  summary_kk varchar(4000),
  summary_ru varchar(4000),
  summary_en varchar(4000),
  registered_on date,
  review_on date,
  sort_kk varchar(160) not null,
  sort_ru varchar(160) not null,
  sort_en varchar(160) not null,
  constraint pk_cluster primary key (id),
  constraint ck_cluster_form check (form in ('KNOWLEDGE_CENTRED', 'VERTICAL_CHAIN', 'SECTOR_UNION')),
  constraint ck_cluster_kind check (kind in ('CLUSTER', 'NETWORK')),
  constraint ck_cluster_status check (status in ('INITIATIVE', 'CANDIDATE', 'REGISTERED', 'REVIEW', 'CLOSED'))
);

create table cluster_region (
  cluster_id bigint not null,
  region_kato varchar(9) not null,
  constraint pk_cluster_region primary key (cluster_id, region_kato),
  constraint fk_cluster_region_cluster foreign key (cluster_id) references cluster (id),
  constraint fk_cluster_region_region foreign key (region_kato) references region (kato)
);
create index ix_cluster_region_region on cluster_region (region_kato, cluster_id);

create table cluster_sector (
  cluster_id bigint not null,
  oked varchar(7) not null,
  constraint pk_cluster_sector primary key (cluster_id, oked),
  constraint fk_cluster_sector_cluster foreign key (cluster_id) references cluster (id),
  constraint fk_cluster_sector_sector foreign key (oked) references sector (oked)
);
create index ix_cluster_sector_oked on cluster_sector (oked, cluster_id);

create table cluster_word (
  cluster_id bigint not null,
  word varchar(40) not null,
  constraint pk_cluster_word primary key (cluster_id, word),
  constraint fk_cluster_word_cluster foreign key (cluster_id) references cluster (id)
);
create index ix_cluster_word_word on cluster_word (word, cluster_id);

create sequence cluster_status_change_seq start with 1 increment by 50;
create table cluster_status_change (
  id bigint not null,
  version integer not null,
  cluster_id bigint not null,
  status varchar(20) not null,
  changed_on date not null,
  ground varchar(2000) not null,
  constraint pk_cluster_status_change primary key (id),
  constraint fk_cluster_status_change_cluster foreign key (cluster_id) references cluster (id)
);
create index ix_cluster_status_change_cluster on cluster_status_change (cluster_id);

-- open_key is cluster and organisation while the membership is open, null afterwards: no second open one.
create sequence membership_seq start with 1 increment by 50;
create table membership (
  id bigint not null,
  version integer not null,
  cluster_id bigint not null,
  organisation_id bigint not null,
  role varchar(20) not null,
  place varchar(20) not null,
  status varchar(20) not null,
  since date not null,
  ended_on date,
  excluded_until date,
  open_key varchar(50),
  constraint pk_membership primary key (id),
  constraint uk_membership_open unique (open_key),
  constraint fk_membership_cluster foreign key (cluster_id) references cluster (id),
  constraint fk_membership_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_membership_status check (status in ('ACTIVE', 'SUSPENDED', 'LEFT', 'EXCLUDED')),
  constraint ck_membership_place check (place in ('CORE', 'CHAIN', 'SUPPLIER', 'INFRASTRUCTURE'))
);
create index ix_membership_cluster on membership (cluster_id, status);
create index ix_membership_organisation on membership (organisation_id);

create sequence membership_state_seq start with 1 increment by 50;
create table membership_state (
  id bigint not null,
  version integer not null,
  membership_id bigint not null,
  status varchar(20) not null,
  valid_from date not null,
  valid_to date,
  reason varchar(2000) not null,
  constraint pk_membership_state primary key (id),
  constraint fk_membership_state_membership foreign key (membership_id) references membership (id),
  constraint ck_membership_state_status check (status in ('ACTIVE', 'SUSPENDED', 'LEFT', 'EXCLUDED'))
);
create index ix_membership_state_membership on membership_state (membership_id, valid_from);

create sequence representation_seq start with 1 increment by 50;
create table representation (
  id bigint not null,
  version integer not null,
  person_id bigint not null,
  organisation_id bigint not null,
  valid_from date not null,
  valid_to date,
  constraint pk_representation primary key (id),
  constraint fk_representation_person foreign key (person_id) references person (id),
  constraint fk_representation_organisation foreign key (organisation_id) references organisation (id)
);
create index ix_representation_person on representation (person_id);
create index ix_representation_organisation on representation (organisation_id);

create sequence cluster_coordination_seq start with 1 increment by 50;
create table cluster_coordination (
  id bigint not null,
  version integer not null,
  cluster_id bigint not null,
  person_id bigint not null,
  valid_from date not null,
  valid_to date,
  constraint pk_cluster_coordination primary key (id),
  constraint fk_cluster_coordination_cluster foreign key (cluster_id) references cluster (id),
  constraint fk_cluster_coordination_person foreign key (person_id) references person (id)
);
create index ix_cluster_coordination_person on cluster_coordination (person_id);
create index ix_cluster_coordination_cluster on cluster_coordination (cluster_id);

create sequence regional_series_seq start with 1 increment by 50;
create table regional_series (
  id bigint not null,
  version integer not null,
  region_kato varchar(9) not null,
  source varchar(300) not null,
  position integer not null,
  kind varchar(30) not null,
  heading varchar(300) not null,
  unit varchar(100) not null,
  decimals integer not null,
  printed_growth numeric(19, 6),
  growth_decimals integer not null,
  constraint pk_regional_series primary key (id),
  constraint uk_regional_series_place unique (region_kato, source, position),
  constraint fk_regional_series_region foreign key (region_kato) references region (kato)
);

create table regional_value (
  series_id bigint not null,
  calendar_year integer not null,
  amount numeric(25, 6) not null,
  constraint pk_regional_value primary key (series_id, calendar_year),
  constraint fk_regional_value_series foreign key (series_id) references regional_series (id)
);

-- What rows looked like (Envers).

create table organisation_aud (
  id bigint not null,
  rev bigint not null,
  revtype smallint,
  legal_id varchar(12),
  name_kk varchar(500),
  name_ru varchar(500),
  name_en varchar(500),
  sphere varchar(20),
  kind varchar(20),
  size_class varchar(20),
  region_kato varchar(9),
  contact_address varchar(500),
  contact_phone varchar(100),
  contact_email varchar(255),
  contact_website varchar(500),
  constraint pk_organisation_aud primary key (id, rev),
  constraint fk_organisation_aud_rev foreign key (rev) references revinfo (rev)
);
create index ix_organisation_aud_rev on organisation_aud (rev);

create table organisation_sector_aud (
  rev bigint not null,
  revtype smallint,
  organisation_id bigint not null,
  oked varchar(7) not null,
  constraint pk_organisation_sector_aud primary key (rev, organisation_id, oked),
  constraint fk_organisation_sector_aud_rev foreign key (rev) references revinfo (rev)
);

create table cluster_aud (
  id bigint not null,
  rev bigint not null,
  revtype smallint,
  name_kk varchar(500),
  name_ru varchar(500),
  name_en varchar(500),
  form varchar(30),
  kind varchar(20),
  status varchar(20),
  final_product_kk varchar(500),
  final_product_ru varchar(500),
  final_product_en varchar(500),
  summary_kk varchar(4000),
  summary_ru varchar(4000),
  summary_en varchar(4000),
  registered_on date,
  review_on date,
  constraint pk_cluster_aud primary key (id, rev),
  constraint fk_cluster_aud_rev foreign key (rev) references revinfo (rev)
);
create index ix_cluster_aud_rev on cluster_aud (rev);

create table cluster_region_aud (
  rev bigint not null,
  revtype smallint,
  cluster_id bigint not null,
  region_kato varchar(9) not null,
  constraint pk_cluster_region_aud primary key (rev, cluster_id, region_kato),
  constraint fk_cluster_region_aud_rev foreign key (rev) references revinfo (rev)
);

create table cluster_sector_aud (
  rev bigint not null,
  revtype smallint,
  cluster_id bigint not null,
  oked varchar(7) not null,
  constraint pk_cluster_sector_aud primary key (rev, cluster_id, oked),
  constraint fk_cluster_sector_aud_rev foreign key (rev) references revinfo (rev)
);

create table membership_aud (
  id bigint not null,
  rev bigint not null,
  revtype smallint,
  cluster_id bigint,
  organisation_id bigint,
  role varchar(20),
  place varchar(20),
  status varchar(20),
  since date,
  ended_on date,
  excluded_until date,
  constraint pk_membership_aud primary key (id, rev),
  constraint fk_membership_aud_rev foreign key (rev) references revinfo (rev)
);
create index ix_membership_aud_rev on membership_aud (rev);
