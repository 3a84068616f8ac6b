package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.council.SphereStanding;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A council.
 *
 * @param seats seats, those held today first
 * @param rules versions of the rules, the newest first
 * @param composition seats held today by sphere, and what the rules in force prescribe
 * @param mayEdit whether the caller coordinates the cluster
 * @param insider whether the caller sits in it, is of its secretariat, or oversees the councils
 * @param seesGroups whether the caller may read its working groups: insiders and members of one
 */
public record CouncilView(
    long id,
    long clusterId,
    LocalizedText name,
    List<SeatRow> seats,
    List<RulesView> rules,
    List<SphereStanding> composition,
    boolean mayEdit,
    boolean insider,
    boolean seesGroups,
    int version)
    implements Serializable {

  public CouncilView {
    seats = List.copyOf(seats);
    rules = List.copyOf(rules);
    composition = List.copyOf(composition);
  }

  /** The rules in force. */
  public RulesView rulesInForce() {
    return rules.get(0);
  }

  /** Versions that are no longer in force, the newest first. */
  public List<RulesView> earlierRules() {
    return rules.subList(1, rules.size());
  }
}
