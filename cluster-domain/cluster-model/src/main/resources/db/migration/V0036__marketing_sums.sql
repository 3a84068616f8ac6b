-- Sums of a campaign as they were last shown to those who may not see the parts: a sum is renewed only when
-- enough organisations have changed theirs since.

create sequence campaign_sum_seq start with 1 increment by 50;
create table campaign_sum (
  id bigint not null,
  version integer not null,
  campaign_id bigint not null,
  kind varchar(30) not null,
  added_at timestamp(6) with time zone not null,
  constraint pk_campaign_sum primary key (id),
  constraint uk_campaign_sum unique (campaign_id, kind),
  constraint fk_campaign_sum_campaign foreign key (campaign_id) references campaign (id),
  constraint ck_campaign_sum_kind check (kind in ('PLEDGED', 'LEADS', 'ORDERS', 'EXPORTS', 'REACH'))
);

create table campaign_sum_part (
  sum_id bigint not null,
  organisation_id bigint not null,
  amount numeric(19, 2) not null,
  constraint pk_campaign_sum_part primary key (sum_id, organisation_id),
  constraint fk_campaign_sum_part_sum foreign key (sum_id) references campaign_sum (id),
  constraint fk_campaign_sum_part_organisation foreign key (organisation_id) references organisation (id)
);
create index ix_campaign_sum_part_organisation on campaign_sum_part (organisation_id);
