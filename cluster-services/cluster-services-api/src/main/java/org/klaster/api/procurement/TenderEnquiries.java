package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Questions about what is published; nobody learns who asked. */
@Local
public interface TenderEnquiries {

  /**
   * Asks; the answer goes to all.
   *
   * @return key of the question
   */
  long ask(long tenderId, @NotBlank @Size(max = 4000) String question);
}
