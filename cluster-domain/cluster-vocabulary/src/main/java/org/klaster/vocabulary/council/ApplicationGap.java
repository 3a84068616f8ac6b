package org.klaster.vocabulary.council;

/** What an application still needs before it can be submitted, in the order of the form. */
public enum ApplicationGap {
  ROLE,
  PLACE,
  STATEMENT,
  CONTACT_NAME,
  CONTACT_EMAIL,
  CONSENT
}
