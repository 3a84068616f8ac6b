package org.klaster.domain.marketing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.marketing.ExpectedResult;
import org.klaster.vocabulary.marketing.ResultKind;

/** An {@link ExpectedResult} as it is stored; equal by all it says. */
@Embeddable
public class ExpectedRow {

  @Enumerated(EnumType.STRING)
  private ResultKind kind;

  private BigDecimal target;

  protected ExpectedRow() {}

  ExpectedRow(ExpectedResult expected) {
    kind = expected.kind();
    target = expected.target();
  }

  ExpectedResult expected() {
    return new ExpectedResult(kind, target);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExpectedRow row
        && kind == row.kind
        && target.compareTo(row.target) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind);
  }
}
