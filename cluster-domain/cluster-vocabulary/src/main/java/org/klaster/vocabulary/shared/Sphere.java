package org.klaster.vocabulary.shared;

/** The three spheres that a cluster joins: government, business, science. */
public enum Sphere {
  GOVERNMENT,
  BUSINESS,
  SCIENCE
}
