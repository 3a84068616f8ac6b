package org.klaster.vocabulary.procurement;

/** Who speaks of a contract. */
public enum ContractSide {
  BUYER,
  SUPPLIER
}
