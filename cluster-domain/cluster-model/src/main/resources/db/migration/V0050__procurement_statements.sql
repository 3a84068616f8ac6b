-- Joint procurement: of what a Shapley share is the mean, by the place at which the member joins; null under other keys,
-- in lines from before it was kept, and where a mean below nought was lifted.
alter table tender_saving add column orders_first bigint;
alter table tender_saving add column orders_between bigint;
alter table tender_saving add column orders_last bigint;
alter table tender_saving add column sum_between numeric(38, 5);
alter table tender_saving add column sum_last numeric(38, 5);
