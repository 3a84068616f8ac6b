-- Minutes signed with a person's own key: the CMS signature as it was handed in (Base64), what its
-- examination found when it was made (canonical JSON), and the person whom its certificate names.

alter table minutes_signature add column own_signature varchar(100000);
alter table minutes_signature add column own_finding varchar(4000);
alter table minutes_signature add column own_iin varchar(12);
alter table minutes_signature add constraint ck_minutes_signature_own
  check ((own_signature is null) = (own_finding is null));
create index ix_minutes_signature_own_iin on minutes_signature (own_iin);
