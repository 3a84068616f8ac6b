-- Why a bid could not be opened, as a word of the system instead of a text in three languages.

alter table bid add column fault varchar(20);
update bid set fault = 'UNKNOWN' where reason like '% / Not in the chain of acts';
update bid set fault = 'CHANGED' where reason like '% / The envelope was changed';
update bid set fault = 'INCOMPARABLE' where reason like '% / The content breaks the rules';
update bid set fault = 'UNREADABLE' where reason is not null and fault is null;
alter table bid add constraint ck_bid_fault check (fault in ('UNKNOWN', 'CHANGED', 'UNREADABLE', 'INCOMPARABLE'));
alter table bid drop column reason;
