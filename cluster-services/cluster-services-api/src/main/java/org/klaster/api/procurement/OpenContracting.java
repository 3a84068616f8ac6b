package org.klaster.api.procurement;

import jakarta.ejb.Local;
import java.util.List;

/** Joint purchases as open data; for everybody. */
@Local
public interface OpenContracting {

  /** All that were published, the oldest first. */
  List<PublicProcess> processes();

  /** One that was published. */
  PublicProcess process(long tenderId);
}
