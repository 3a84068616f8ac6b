package org.klaster.web.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is typed on the page of the evaluation. */
public class EvaluationFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable Long bidId;
  private @Nullable Integer criterion;
  private @Nullable BigDecimal mark;
  private String ground = "";
  private String objection = "";

  public @Nullable Long getBidId() {
    return bidId;
  }

  public void setBidId(@Nullable Long bidId) {
    this.bidId = bidId;
  }

  public @Nullable Integer getCriterion() {
    return criterion;
  }

  public void setCriterion(@Nullable Integer criterion) {
    this.criterion = criterion;
  }

  public @Nullable BigDecimal getMark() {
    return mark;
  }

  public void setMark(@Nullable BigDecimal mark) {
    this.mark = mark;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(@Nullable String ground) {
    this.ground = ground == null ? "" : ground;
  }

  public String getObjection() {
    return objection;
  }

  public void setObjection(@Nullable String objection) {
    this.objection = objection == null ? "" : objection;
  }
}
