package org.klaster.web.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.MarketShares;

/** The shares as they are entered. */
public class ShareFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable BigDecimal buying;
  private String buyingSource = "";
  private @Nullable BigDecimal selling;
  private String sellingSource = "";
  private @Nullable LocalDate asOf;

  void take(MarketShares known) {
    buying = known.buying();
    buyingSource = known.buyingSource();
    selling = known.selling();
    sellingSource = known.sellingSource();
    asOf = known.asOf();
  }

  MarketShares shares() {
    if (buying == null || selling == null || asOf == null) {
      throw new InvalidInput("asOf", "required");
    }
    return new MarketShares(buying, buyingSource, selling, sellingSource, asOf);
  }

  public @Nullable BigDecimal getBuying() {
    return buying;
  }

  public void setBuying(@Nullable BigDecimal buying) {
    this.buying = buying;
  }

  public String getBuyingSource() {
    return buyingSource;
  }

  public void setBuyingSource(@Nullable String source) {
    this.buyingSource = source == null ? "" : source;
  }

  public @Nullable BigDecimal getSelling() {
    return selling;
  }

  public void setSelling(@Nullable BigDecimal selling) {
    this.selling = selling;
  }

  public String getSellingSource() {
    return sellingSource;
  }

  public void setSellingSource(@Nullable String source) {
    this.sellingSource = source == null ? "" : source;
  }

  public @Nullable LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(@Nullable LocalDate asOf) {
    this.asOf = asOf;
  }
}
