package org.klaster.api.programme;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.klaster.vocabulary.programme.ProgrammeContent;

/**
 * The coordinator writes a programme and puts it to the council. Every change bears the version
 * that the caller saw; a programme of a cluster that the caller does not coordinate is not found.
 */
@Local
public interface ProgrammeDrafting {

  /**
   * Begins a draft; anything may be missing.
   *
   * @return id of the programme
   * @throws org.klaster.api.shared.Denied if the caller does not coordinate the cluster
   */
  long draft(long clusterId, @NotNull ProgrammeContent content);

  /** Changes the text of a draft or of a returned programme. */
  void describe(long programmeId, int version, @NotNull ProgrammeContent content);

  /** Members that may be named as responsible, by the order of the register. */
  List<ResponsibleOption> responsibleOptions(long programmeId);

  /**
   * Adds a measure, or changes the one named.
   *
   * @return id of the measure
   * @throws org.klaster.api.shared.InvalidInput {@code programme.responsible-unknown} where the
   *     organisation named is no active member
   */
  long saveMeasure(@NotNull @Valid SaveMeasure command);

  void removeMeasure(long programmeId, int version, long measureId);

  /**
   * Adds an indicator, or changes the one named.
   *
   * @return id of the indicator
   */
  long saveIndicator(@NotNull @Valid SaveIndicator command);

  void removeIndicator(long programmeId, int version, long indicatorId);

  /**
   * Puts it to the council: opens the endorsement ballot.
   *
   * @throws org.klaster.api.shared.RuleViolated {@code programme.incomplete} while something is
   *     missing
   */
  void submit(long programmeId, int version);

  /** Opens another ballot after one that ended without quorum or was annulled. */
  void repeatBallot(long programmeId, int version);

  /** Takes it back after such a ballot, to change it. */
  void takeBack(long programmeId, int version);
}
