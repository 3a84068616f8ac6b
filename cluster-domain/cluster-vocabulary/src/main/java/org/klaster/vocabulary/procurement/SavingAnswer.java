package org.klaster.vocabulary.procurement;

/** What a member says when its share of a joint purchase gives it a ground to leave. */
public enum SavingAnswer {
  STAYS,
  LEFT
}
