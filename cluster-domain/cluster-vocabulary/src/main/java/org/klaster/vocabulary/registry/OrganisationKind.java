package org.klaster.vocabulary.registry;

/**
 * What an organisation is. The first nine are the participants that a viable cluster unites
 * (S000-37, science and education told apart), the others are actors of the chain and its
 * surroundings (S000-36, S003).
 */
public enum OrganisationKind {
  /** Supplier of raw material and equipment (S000-37, 1). */
  SUPPLIER,
  /** Consumer or buyer of the members' goods and services (S000-37, 2; S003-35, S003-40). */
  CONSUMER,
  /** Licensing or control laboratory, private or state (S000-37, 3). */
  LABORATORY,
  /** Production association, chamber or union (S000-37, 4; S003-39). */
  ASSOCIATION,
  /** Consulting group (S000-37, 5). */
  CONSULTING,
  /** Research institute (S000-37, 6; S003-37). */
  RESEARCH,
  /** University, college or school (S000-37, 6; S003-37). */
  EDUCATION,
  /** Regional authority (S000-37, 7; S003-29). */
  AUTHORITY,
  /** Financial institution (S000-37, 8). */
  FINANCE,
  /** Producer of the final product (S000-36; S003-31). */
  PRODUCER,
  /** Processor of raw material or half-finished goods (S003-35, S003-62). */
  PROCESSOR,
  /** Seller: trade and export houses (S003-35, S003-62). */
  SELLER,
  /** Peasant or farm enterprise (S003-42; base of the cotton cluster in S000). */
  FARM,
  /** Infrastructure enterprise: logistics, water, energy (S003-38). */
  INFRASTRUCTURE,
  /** Investor who forms or finances the cluster (S003-32, S003-23). */
  INVESTOR
}
