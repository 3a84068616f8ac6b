package org.klaster.web.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.marketing.BandWeights;
import org.klaster.vocabulary.marketing.CampaignKind;
import org.klaster.vocabulary.marketing.CampaignTerms;
import org.klaster.vocabulary.marketing.CostKey;
import org.klaster.vocabulary.marketing.StatePart;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.shared.LocalizedInput;

/** The terms of a proposal as they are entered. */
public class TermsFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalizedInput name = new LocalizedInput(null);
  private final LocalizedInput purpose = new LocalizedInput(null);
  private @Nullable CampaignKind kind;
  private @Nullable LocalDate startsOn;
  private @Nullable LocalDate endsOn;
  private @Nullable Instant pledgeUntil;
  private @Nullable BigDecimal threshold;
  private @Nullable CostKey costKey;
  private int micro = 1;
  private int small = 2;
  private int medium = 4;
  private int large = 8;
  private @Nullable BigDecimal statePercent;
  private @Nullable BigDecimal stateCeiling;

  /** What stands in the fields; the field that lacks is told. */
  CampaignTerms terms() {
    return new CampaignTerms(
        given("kind", kind),
        given("nameKk", name.toText()),
        given("purposeKk", purpose.toText()),
        given("startsOn", startsOn),
        given("endsOn", endsOn),
        given("pledgeUntil", pledgeUntil),
        new Money(given("threshold", threshold)),
        given("costKey", costKey),
        new BandWeights(micro, small, medium, large),
        statePercent == null
            ? StatePart.NONE
            : new StatePart(statePercent, new Money(given("stateCeiling", stateCeiling))));
  }

  void take(CampaignTerms known) {
    name.take(known.name());
    purpose.take(known.purpose());
    kind = known.kind();
    startsOn = known.startsOn();
    endsOn = known.endsOn();
    pledgeUntil = known.pledgeUntil();
    threshold = known.threshold().tenge();
    costKey = known.costKey();
    micro = known.bands().micro();
    small = known.bands().small();
    medium = known.bands().medium();
    large = known.bands().large();
    if (known.statePart().percent().signum() > 0) {
      statePercent = known.statePart().percent();
      stateCeiling = known.statePart().ceiling().tenge();
    }
  }

  private static <T> T given(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidInput(field, "required");
    }
    return value;
  }

  public LocalizedInput getName() {
    return name;
  }

  public LocalizedInput getPurpose() {
    return purpose;
  }

  public @Nullable CampaignKind getKind() {
    return kind;
  }

  public void setKind(@Nullable CampaignKind kind) {
    this.kind = kind;
  }

  public @Nullable LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(@Nullable LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public @Nullable LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(@Nullable LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public @Nullable Instant getPledgeUntil() {
    return pledgeUntil;
  }

  public void setPledgeUntil(@Nullable Instant pledgeUntil) {
    this.pledgeUntil = pledgeUntil;
  }

  public @Nullable BigDecimal getThreshold() {
    return threshold;
  }

  public void setThreshold(@Nullable BigDecimal threshold) {
    this.threshold = threshold;
  }

  public @Nullable CostKey getCostKey() {
    return costKey;
  }

  public void setCostKey(@Nullable CostKey costKey) {
    this.costKey = costKey;
  }

  public int getMicro() {
    return micro;
  }

  public void setMicro(int micro) {
    this.micro = micro;
  }

  public int getSmall() {
    return small;
  }

  public void setSmall(int small) {
    this.small = small;
  }

  public int getMedium() {
    return medium;
  }

  public void setMedium(int medium) {
    this.medium = medium;
  }

  public int getLarge() {
    return large;
  }

  public void setLarge(int large) {
    this.large = large;
  }

  public @Nullable BigDecimal getStatePercent() {
    return statePercent;
  }

  public void setStatePercent(@Nullable BigDecimal statePercent) {
    this.statePercent = statePercent;
  }

  public @Nullable BigDecimal getStateCeiling() {
    return stateCeiling;
  }

  public void setStateCeiling(@Nullable BigDecimal stateCeiling) {
    this.stateCeiling = stateCeiling;
  }
}
