package org.klaster.vocabulary.registry.wrong;

/** Wrong: the texts name one constant and forget the other. */
public enum Sphere {
  BUSINESS,
  SCIENCE
}
