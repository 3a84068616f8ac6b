package org.klaster.api.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.marketing.ResultKind;

/**
 * What a campaign brought against what was expected.
 *
 * @param reached sum of what the organisations reported; who may not see the parts is shown it as
 *     it was when three had changed theirs, and null before
 * @param reporters how many reported; null where suppressed
 * @param reports those that the caller may see: all for the coordinator, the own for a member
 */
public record ResultView(
    ResultKind kind,
    BigDecimal target,
    @Nullable BigDecimal reached,
    @Nullable Long reporters,
    List<ReportedResult> reports)
    implements Serializable {

  public ResultView {
    reports = List.copyOf(reports);
  }

  /** Whole per cent of the target, for the picture; 0 where suppressed. */
  public int percent() {
    return reached == null
        ? 0
        : reached
            .multiply(new BigDecimal(100))
            .divide(target, 0, RoundingMode.HALF_EVEN)
            .min(new BigDecimal(999))
            .intValueExact();
  }
}
