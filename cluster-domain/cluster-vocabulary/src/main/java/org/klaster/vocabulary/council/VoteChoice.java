package org.klaster.vocabulary.council;

/** What a seat says to the question of a ballot. */
public enum VoteChoice {
  YES,
  NO,
  ABSTAIN
}
