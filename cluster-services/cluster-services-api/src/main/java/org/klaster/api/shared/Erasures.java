package org.klaster.api.shared;

import jakarta.ejb.Local;
import jakarta.validation.Valid;

/** Erasure of people who hold no office any more. */
@Local
public interface Erasures {

  /** What is known of a person, and what stands against an erasure. */
  ErasureView look(String username);

  /**
   * Erases: names, addresses and the name of the account become unreadable everywhere but in signed
   * minutes. Cannot be undone.
   */
  void erase(@Valid ErasePerson command);
}
