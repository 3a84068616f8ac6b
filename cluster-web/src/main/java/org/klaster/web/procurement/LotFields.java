package org.klaster.web.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.shared.LocalizedInput;

/** A lot of a round as it is entered; empty ones are left out. */
public class LotFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalizedInput name = new LocalizedInput(null);
  private final LocalizedInput specification = new LocalizedInput(null);
  private @Nullable String unit;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;

  /** What stands in the fields, null where nothing does; half a lot is refused. */
  @Nullable LotTerms terms() {
    LocalizedText called = name.toText();
    if (called == null) {
      return null;
    }
    LocalizedText specified = specification.toText();
    if (specified == null || unit == null || unit.isBlank() || from == null || to == null) {
      throw new InvalidInput("lots", "tender.lot-half");
    }
    return new LotTerms(called, specified, unit.strip(), from, to);
  }

  public LocalizedInput getName() {
    return name;
  }

  public LocalizedInput getSpecification() {
    return specification;
  }

  public @Nullable String getUnit() {
    return unit;
  }

  public void setUnit(@Nullable String unit) {
    this.unit = unit;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getTo() {
    return to;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }
}
