package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a laboratory has recorded on goods.
 *
 * @param number of the record
 * @param finding what it found
 */
public record LaboratoryRecord(String laboratory, String number, LocalDate on, String finding)
    implements Serializable {}
