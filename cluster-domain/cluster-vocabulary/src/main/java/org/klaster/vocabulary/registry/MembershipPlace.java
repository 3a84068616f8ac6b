package org.klaster.vocabulary.registry;

/** Where a member stands in the cluster: the core and the three rings around it (S003-64). */
public enum MembershipPlace {
  /** Large enterprise with proven prospects, around which the others group. */
  CORE,
  /** Small or medium enterprise of the technological chain. */
  CHAIN,
  /** Supplier of goods, means of production or services. */
  SUPPLIER,
  /** Infrastructure, knowledge, finance and administration. */
  INFRASTRUCTURE
}
