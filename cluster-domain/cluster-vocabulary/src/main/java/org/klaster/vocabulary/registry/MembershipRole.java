package org.klaster.vocabulary.registry;

/** What a member does in this cluster, whatever it is elsewhere. */
public enum MembershipRole {
  /** Lead enterprise that makes the main product (S003-31, S003-72). */
  LEAD,
  /** Gives raw material, means of production or services (S003-62). */
  SUPPLIER,
  /** Processes (S003-62). */
  PROCESSOR,
  /** Sells (S003-62). */
  SELLER,
  /** Buys (S003-62). */
  BUYER,
  /** Research, education, testing: the source of knowledge flows (S003-28). */
  KNOWLEDGE,
  /** Finance, consulting, logistics and other services around the chain (S003-38). */
  SUPPORT,
  /** Represents the administration (S003-29). */
  ADMINISTRATION
}
