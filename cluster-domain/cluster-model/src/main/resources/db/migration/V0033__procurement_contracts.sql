-- Joint procurement: one contract a buyer and supplier, what both sides say of deliveries and payments, quality claims.

create sequence purchase_contract_seq start with 1 increment by 50;
create table purchase_contract (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  buyer_id bigint not null,
  supplier_id bigint not null,
  contract_number varchar(50) not null,
  terms_number integer not null,
  amount numeric(19, 2) not null,
  status varchar(20) not null,
  drawn_by bigint not null,
  drawn_at timestamp(6) with time zone not null,
  buyer_signed_by bigint,
  buyer_signed_at timestamp(6) with time zone,
  supplier_signed_by bigint,
  supplier_signed_at timestamp(6) with time zone,
  fulfilled_at timestamp(6) with time zone,
  constraint pk_purchase_contract primary key (id),
  constraint uk_purchase_contract unique (tender_id, buyer_id, supplier_id),
  constraint uk_purchase_contract_number unique (contract_number),
  constraint fk_purchase_contract_tender foreign key (tender_id) references tender (id),
  constraint fk_purchase_contract_buyer foreign key (buyer_id) references organisation (id),
  constraint fk_purchase_contract_supplier foreign key (supplier_id) references organisation (id),
  constraint fk_purchase_contract_drawn foreign key (drawn_by) references person (id),
  constraint fk_purchase_contract_signed_buyer foreign key (buyer_signed_by) references person (id),
  constraint fk_purchase_contract_signed_supplier foreign key (supplier_signed_by) references person (id),
  constraint ck_purchase_contract_status check (status in ('DRAWN', 'SIGNED', 'FULFILLED'))
);
create index ix_purchase_contract_buyer on purchase_contract (buyer_id);
create index ix_purchase_contract_supplier on purchase_contract (supplier_id);
create index ix_purchase_contract_drawn on purchase_contract (drawn_by);
create index ix_purchase_contract_signed_buyer on purchase_contract (buyer_signed_by);
create index ix_purchase_contract_signed_supplier on purchase_contract (supplier_signed_by);

-- Append-only: what a contract is about, lot by lot.
create sequence contract_line_seq start with 1 increment by 50;
create table contract_line (
  id bigint not null,
  version integer not null,
  contract_id bigint not null,
  lot_id bigint not null,
  quantity numeric(19, 3) not null,
  amount numeric(19, 2) not null,
  needed_on date not null,
  place varchar(500) not null,
  constraint pk_contract_line primary key (id),
  constraint uk_contract_line unique (contract_id, lot_id),
  constraint fk_contract_line_contract foreign key (contract_id) references purchase_contract (id),
  constraint fk_contract_line_lot foreign key (lot_id) references tender_lot (id),
  constraint ck_contract_line_quantity check (quantity > 0)
);
create index ix_contract_line_lot on contract_line (lot_id);

-- Append-only: a side's word on a delivery or a payment; it corrects itself by a later one.
create sequence contract_report_seq start with 1 increment by 50;
create table contract_report (
  id bigint not null,
  version integer not null,
  contract_id bigint not null,
  kind varchar(20) not null,
  lot_id bigint,
  side varchar(20) not null,
  reference_number varchar(100) not null,
  figure numeric(19, 3) not null,
  happened_on date not null,
  reported_by bigint not null,
  reported_at timestamp(6) with time zone not null,
  constraint pk_contract_report primary key (id),
  constraint fk_contract_report_contract foreign key (contract_id) references purchase_contract (id),
  constraint fk_contract_report_lot foreign key (lot_id) references tender_lot (id),
  constraint fk_contract_report_person foreign key (reported_by) references person (id),
  constraint ck_contract_report_kind check (kind in ('DELIVERY', 'PAYMENT')),
  constraint ck_contract_report_side check (side in ('BUYER', 'SUPPLIER')),
  constraint ck_contract_report_figure check (figure > 0)
);
create index ix_contract_report_contract on contract_report (contract_id);
create index ix_contract_report_lot on contract_report (lot_id);
create index ix_contract_report_person on contract_report (reported_by);

create sequence quality_claim_seq start with 1 increment by 50;
create table quality_claim (
  id bigint not null,
  version integer not null,
  contract_id bigint not null,
  lot_id bigint not null,
  claim varchar(4000) not null,
  laboratory varchar(500) not null,
  record_number varchar(100) not null,
  record_date date not null,
  finding varchar(4000) not null,
  document_id bigint not null,
  filed_by bigint not null,
  filed_at timestamp(6) with time zone not null,
  accepted boolean,
  answer varchar(4000),
  answered_by bigint,
  answered_at timestamp(6) with time zone,
  constraint pk_quality_claim primary key (id),
  constraint fk_quality_claim_contract foreign key (contract_id) references purchase_contract (id),
  constraint fk_quality_claim_lot foreign key (lot_id) references tender_lot (id),
  constraint fk_quality_claim_document foreign key (document_id) references document (id),
  constraint fk_quality_claim_filed foreign key (filed_by) references person (id),
  constraint fk_quality_claim_answered foreign key (answered_by) references person (id)
);
create index ix_quality_claim_contract on quality_claim (contract_id);
create index ix_quality_claim_lot on quality_claim (lot_id);
create index ix_quality_claim_document on quality_claim (document_id);
create index ix_quality_claim_filed on quality_claim (filed_by);
create index ix_quality_claim_answered on quality_claim (answered_by);
