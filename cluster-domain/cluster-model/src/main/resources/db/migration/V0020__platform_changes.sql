-- The change feed: what changed, in the order of commits. A position is given under the row lock of audit_head, as the
-- number of the audit event is; positions are 1, 2, 3 ... without gaps.

alter table audit_head add column change_position bigint default 0 not null;

create table change_event (
  feed_position bigint not null,
  change_type varchar(100) not null,
  subject_type varchar(50) not null,
  subject_key varchar(255) not null,
  occurred_at timestamp(6) with time zone not null,
  constraint pk_change_event primary key (feed_position)
);
