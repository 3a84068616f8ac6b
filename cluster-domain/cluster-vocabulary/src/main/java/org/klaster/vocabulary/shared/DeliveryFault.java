package org.klaster.vocabulary.shared;

/** Why an address did not take what it was told. */
public enum DeliveryFault {
  /** It answered with another status than one of success. */
  STATUS,
  /** It answered with a redirection, which is not followed. */
  REDIRECT,
  /** It did not answer in time. */
  TIMEOUT,
  /** No connection, or none that can be trusted. */
  UNREACHABLE,
  /** Its name leads into a network that is not public. */
  ADDRESS_REFUSED
}
