package org.klaster.api.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.klaster.vocabulary.procurement.LaboratoryRecord;

/**
 * A buyer claims that goods are not what was agreed; the laboratory's record is filed with it.
 *
 * @param number of the laboratory's record
 * @param on its date
 */
public record FileQualityClaim(
    long contractId,
    long lotId,
    @NotBlank @Size(max = 4000) String claim,
    @NotBlank @Size(max = 500) String laboratory,
    @NotBlank @Size(max = 100) String number,
    @NotNull LocalDate on,
    @NotBlank @Size(max = 4000) String finding)
    implements Serializable {

  public LaboratoryRecord record() {
    return new LaboratoryRecord(laboratory, number, on, finding);
  }
}
