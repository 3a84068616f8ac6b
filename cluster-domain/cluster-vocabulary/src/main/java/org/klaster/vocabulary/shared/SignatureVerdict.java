package org.klaster.vocabulary.shared;

/** What the examination of a signature came to, from the best to the worst. */
public enum SignatureVerdict {
  VALID,
  /** Nothing is wrong with it, but not everything could be established. */
  UNKNOWN,
  INVALID
}
