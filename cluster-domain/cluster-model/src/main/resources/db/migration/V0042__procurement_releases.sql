-- Joint procurement: releases of open data as they were published. Append-only: a correction is a later release.
create sequence tender_release_seq start with 1 increment by 50;
create table tender_release (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  release_number integer not null,
  release_key varchar(200) not null,
  tag varchar(40) not null,
  stage varchar(20) not null,
  step varchar(60) not null,
  step_at timestamp(6) with time zone not null,
  released_at timestamp(6) with time zone not null,
  constraint pk_tender_release primary key (id),
  constraint uk_tender_release unique (tender_id, release_number),
  constraint uk_tender_release_key unique (release_key),
  constraint fk_tender_release_tender foreign key (tender_id) references tender (id)
);

create table tender_release_piece (
  release_id bigint not null,
  position integer not null,
  content varchar(10000) not null,
  constraint pk_tender_release_piece primary key (release_id, position),
  constraint fk_tender_release_piece_release foreign key (release_id) references tender_release (id)
);
