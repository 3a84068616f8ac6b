package org.klaster.api.reporting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.DisclosureVerdict;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * What memberships brought in a year, each cluster in sum and under disclosure control. There is no
 * total over clusters: it would let a hidden part be followed from day to day.
 *
 * @param thisYear the year that it is, the last that can be looked at
 */
public record BenefitSums(int year, int thisYear, List<Row> clusters) implements Serializable {

  public BenefitSums {
    clusters = List.copyOf(clusters);
  }

  /**
   * One cluster.
   *
   * @param cells by kind, all kinds in their order
   * @param net money and savings; shown only where every kind that has data is
   */
  public record Row(long clusterId, LocalizedText cluster, List<Cell> cells, Cell net)
      implements Serializable {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One sum.
   *
   * @param kind null for the net
   * @param value null where it is not shown; signed
   * @param asOf when it was added up; a sum is renewed only when the change hides every member
   */
  public record Cell(
      @Nullable BenefitKind kind,
      @Nullable Money value,
      @Nullable Instant asOf,
      DisclosureVerdict verdict)
      implements Serializable {}
}
