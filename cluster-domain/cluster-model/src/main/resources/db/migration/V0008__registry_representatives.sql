-- People whom a coordinator named as representatives, until and after they signed in.

create sequence representative_invitation_seq start with 1 increment by 50;
create table representative_invitation (
  id bigint not null,
  version integer not null,
  organisation_id bigint not null,
  email varchar(254) not null,
  full_name varchar(255) not null,
  named_by bigint not null,
  named_at timestamp(6) with time zone not null,
  representation_id bigint,
  open_key varchar(300),
  constraint pk_representative_invitation primary key (id),
  constraint fk_representative_invitation_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_representative_invitation_named_by foreign key (named_by) references person (id),
  constraint fk_representative_invitation_representation foreign key (representation_id) references representation (id),
  constraint uk_representative_invitation_representation unique (representation_id),
  constraint uk_representative_invitation_open unique (open_key)
);
create index ix_representative_invitation_organisation on representative_invitation (organisation_id, email);
create index ix_representative_invitation_named_by on representative_invitation (named_by);
