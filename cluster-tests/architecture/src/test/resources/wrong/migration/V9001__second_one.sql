create sequence b_seq;
