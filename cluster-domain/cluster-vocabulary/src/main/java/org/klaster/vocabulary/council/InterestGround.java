package org.klaster.vocabulary.council;

/** What ties a seat to an organisation in a standing declaration of interest. */
public enum InterestGround {
  OWNERSHIP,
  EMPLOYMENT,
  KINSHIP,
  CONTRACT,
  OTHER
}
