-- What members report of a campaign. Append-only: the newest of an organisation and kind counts.

create sequence campaign_result_seq start with 1 increment by 50;
create table campaign_result (
  id bigint not null,
  version integer not null,
  campaign_id bigint not null,
  organisation_id bigint not null,
  kind varchar(30) not null,
  amount numeric(19, 2) not null,
  reported_by bigint not null,
  reported_at timestamp(6) with time zone not null,
  constraint pk_campaign_result primary key (id),
  constraint fk_campaign_result_expected foreign key (campaign_id, kind) references campaign_expected (campaign_id, kind),
  constraint fk_campaign_result_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_campaign_result_person foreign key (reported_by) references person (id),
  constraint ck_campaign_result_amount check (amount >= 0)
);
create index ix_campaign_result_campaign on campaign_result (campaign_id, kind);
create index ix_campaign_result_organisation on campaign_result (organisation_id);
create index ix_campaign_result_person on campaign_result (reported_by);
