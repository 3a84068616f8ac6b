package org.klaster.web.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.DealCost;

/** What is typed about deals alone and together. */
public class DealFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Cost alone = new Cost();
  private final Cost joint = new Cost();
  private @Nullable BigDecimal firms = BigDecimal.valueOf(12);
  private @Nullable BigDecimal fee;

  /** One deal; what is left empty costs nothing. */
  public static class Cost implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable BigDecimal search;
    private @Nullable BigDecimal negotiation;
    private @Nullable BigDecimal contract;
    private @Nullable BigDecimal control;

    DealCost toCost() {
      return new DealCost(
          CalculatorsBacking.money(search),
          CalculatorsBacking.money(negotiation),
          CalculatorsBacking.money(contract),
          CalculatorsBacking.money(control));
    }

    public @Nullable BigDecimal getSearch() {
      return search;
    }

    public void setSearch(@Nullable BigDecimal search) {
      this.search = search;
    }

    public @Nullable BigDecimal getNegotiation() {
      return negotiation;
    }

    public void setNegotiation(@Nullable BigDecimal negotiation) {
      this.negotiation = negotiation;
    }

    public @Nullable BigDecimal getContract() {
      return contract;
    }

    public void setContract(@Nullable BigDecimal contract) {
      this.contract = contract;
    }

    public @Nullable BigDecimal getControl() {
      return control;
    }

    public void setControl(@Nullable BigDecimal control) {
      this.control = control;
    }
  }

  public Cost getAlone() {
    return alone;
  }

  public Cost getJoint() {
    return joint;
  }

  public @Nullable BigDecimal getFirms() {
    return firms;
  }

  public void setFirms(@Nullable BigDecimal firms) {
    this.firms = firms;
  }

  public @Nullable BigDecimal getFee() {
    return fee;
  }

  public void setFee(@Nullable BigDecimal fee) {
    this.fee = fee;
  }
}
