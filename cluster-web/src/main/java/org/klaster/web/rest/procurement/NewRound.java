package org.klaster.web.rest.procurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.OpenRound;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.rest.shared.Given;

/**
 * A round of demand as it is opened.
 *
 * @param officer key of the person who reads the members' lines; the caller where left out
 * @param repeats the failed tender that it repeats
 */
public record NewRound(
    @Nullable Long cluster,
    @Nullable LocalizedText name,
    @Nullable Long officer,
    @Nullable Instant demandUntil,
    @Nullable List<@Nullable NewLot> lots,
    @Nullable Long repeats) {

  /** What is bought. */
  public record NewLot(
      @Nullable LocalizedText name,
      @Nullable LocalizedText specification,
      @Nullable String unit,
      @Nullable LocalDate deliveryFrom,
      @Nullable LocalDate deliveryTo) {

    LotTerms terms() {
      return new LotTerms(
          Given.required("name", name),
          Given.required("specification", specification),
          Given.required("unit", unit),
          Given.required("deliveryFrom", deliveryFrom),
          Given.required("deliveryTo", deliveryTo));
    }
  }

  OpenRound command() {
    return new OpenRound(
        Given.required("cluster", cluster),
        Given.required("name", name),
        officer,
        Given.required("demandUntil", demandUntil),
        Given.each("lots", lots).stream().map(NewLot::terms).toList(),
        repeats);
  }
}
