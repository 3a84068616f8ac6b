package org.klaster.api.shared;

import jakarta.ejb.Local;

/** Takes over what the identity provider says when somebody signs in. */
@Local
public interface SignIn {

  /**
   * Called once a session. Keeps the caller's name and address, and where the token names an
   * organisation that the caller does not represent yet (an accepted invitation), begins the
   * representation today.
   */
  SignedInView signedIn();
}
