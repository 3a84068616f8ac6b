package org.klaster.vocabulary.registry;

/** Size class of an enterprise as its registration card states it. */
public enum OrganisationSize {
  MICRO,
  SMALL,
  MEDIUM,
  LARGE
}
