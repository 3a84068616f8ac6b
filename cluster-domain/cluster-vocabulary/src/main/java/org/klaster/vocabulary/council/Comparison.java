package org.klaster.vocabulary.council;

/** Whether a threshold is reached by meeting it or only by exceeding it. */
public enum Comparison {
  AT_LEAST,
  MORE_THAN
}
