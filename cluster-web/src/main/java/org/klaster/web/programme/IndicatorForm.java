package org.klaster.web.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.programme.IndicatorContent;
import org.klaster.vocabulary.programme.IndicatorUnit;
import org.klaster.web.shared.LocalizedInput;

/** The fields of an expected indicator; all may be empty. */
public class IndicatorForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalizedInput name;
  private @Nullable IndicatorUnit unit;
  private @Nullable Integer baselineYear;
  private @Nullable BigDecimal baseline;
  private @Nullable Integer targetYear;
  private @Nullable BigDecimal target;

  public IndicatorForm(@Nullable IndicatorContent content) {
    name = new LocalizedInput(content == null ? null : content.name());
    if (content != null) {
      unit = content.unit();
      baselineYear = content.baselineYear();
      baseline = content.baseline();
      targetYear = content.targetYear();
      target = content.target();
    }
  }

  /** What stands in the fields. */
  public IndicatorContent content() {
    return new IndicatorContent(name.toText(), unit, baselineYear, baseline, targetYear, target);
  }

  public LocalizedInput getName() {
    return name;
  }

  public @Nullable IndicatorUnit getUnit() {
    return unit;
  }

  public void setUnit(@Nullable IndicatorUnit unit) {
    this.unit = unit;
  }

  public @Nullable Integer getBaselineYear() {
    return baselineYear;
  }

  public void setBaselineYear(@Nullable Integer baselineYear) {
    this.baselineYear = baselineYear;
  }

  public @Nullable BigDecimal getBaseline() {
    return baseline;
  }

  public void setBaseline(@Nullable BigDecimal baseline) {
    this.baseline = baseline;
  }

  public @Nullable Integer getTargetYear() {
    return targetYear;
  }

  public void setTargetYear(@Nullable Integer targetYear) {
    this.targetYear = targetYear;
  }

  public @Nullable BigDecimal getTarget() {
    return target;
  }

  public void setTarget(@Nullable BigDecimal target) {
    this.target = target;
  }
}
