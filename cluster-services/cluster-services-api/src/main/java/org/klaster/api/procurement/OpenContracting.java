package org.klaster.api.procurement;

import jakarta.ejb.Local;

/** Joint purchases as open data; for everybody. */
@Local
public interface OpenContracting {

  /** All that were published. */
  OpenRegister processes();

  /** One that was published. */
  OpenProcess process(long tenderId);
}
