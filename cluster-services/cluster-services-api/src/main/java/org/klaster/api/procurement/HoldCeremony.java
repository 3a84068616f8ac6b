package org.klaster.api.procurement;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * Who is to open the bids of a tender.
 *
 * @param threshold how many of them it takes
 * @param openerKeys keys of those who are chosen
 */
public record HoldCeremony(
    long tenderId, int threshold, @NotEmpty @Size(max = 20) List<Long> openerKeys, int version)
    implements Serializable {

  public HoldCeremony {
    openerKeys = List.copyOf(openerKeys);
  }
}
