create sequence a_seq;
