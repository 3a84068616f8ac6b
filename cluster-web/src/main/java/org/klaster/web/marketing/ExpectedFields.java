package org.klaster.web.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.marketing.ResultKind;

/** The target of one kind of result; empty ones are left out. */
public class ExpectedFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ResultKind kind;
  private @Nullable BigDecimal target;

  ExpectedFields(ResultKind kind) {
    this.kind = kind;
  }

  public ResultKind getKind() {
    return kind;
  }

  public @Nullable BigDecimal getTarget() {
    return target;
  }

  public void setTarget(@Nullable BigDecimal target) {
    this.target = target;
  }
}
