package org.klaster.domain.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A frozen cell of a revision. */
@Embeddable
public class RevisionCell {

  @Column(name = "figure", precision = 21, scale = 4)
  private @Nullable BigDecimal figure;

  @Column(name = "reason", nullable = false)
  private String reason;

  protected RevisionCell() {}

  RevisionCell(@Nullable BigDecimal figure, String reason) {
    this.figure = figure;
    this.reason = reason;
  }

  public @Nullable BigDecimal figure() {
    return figure;
  }

  public String reason() {
    return reason;
  }
}
