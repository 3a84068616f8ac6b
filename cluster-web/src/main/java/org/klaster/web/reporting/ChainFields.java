package org.klaster.web.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is typed about a chain of firms; begins with the case DM-1 of the formulas. */
public class ChainFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable BigDecimal highest = BigDecimal.valueOf(12);
  private @Nullable BigDecimal slope = BigDecimal.ONE;
  private @Nullable BigDecimal cost = BigDecimal.valueOf(4);
  private @Nullable BigDecimal stages = BigDecimal.valueOf(2);

  public @Nullable BigDecimal getHighest() {
    return highest;
  }

  public void setHighest(@Nullable BigDecimal highest) {
    this.highest = highest;
  }

  public @Nullable BigDecimal getSlope() {
    return slope;
  }

  public void setSlope(@Nullable BigDecimal slope) {
    this.slope = slope;
  }

  public @Nullable BigDecimal getCost() {
    return cost;
  }

  public void setCost(@Nullable BigDecimal cost) {
    this.cost = cost;
  }

  public @Nullable BigDecimal getStages() {
    return stages;
  }

  public void setStages(@Nullable BigDecimal stages) {
    this.stages = stages;
  }
}
