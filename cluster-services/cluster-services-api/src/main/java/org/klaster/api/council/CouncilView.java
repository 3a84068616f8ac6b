package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A council.
 *
 * @param seats seats, those held today first
 * @param rules versions of the rules, the newest first
 * @param mayEdit whether the caller coordinates the cluster
 */
public record CouncilView(
    long id,
    long clusterId,
    LocalizedText name,
    List<SeatRow> seats,
    List<RulesView> rules,
    boolean mayEdit,
    int version)
    implements Serializable {

  public CouncilView {
    seats = List.copyOf(seats);
    rules = List.copyOf(rules);
  }

  /** The rules in force. */
  public RulesView rulesInForce() {
    return rules.get(0);
  }
}
