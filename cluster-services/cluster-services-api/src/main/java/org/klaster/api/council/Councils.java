package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Councils: composition by sphere, terms, functions, and the rules they vote under. */
@Local
public interface Councils {

  /**
   * The council of a cluster with the seats held today and those that ended.
   *
   * @throws org.klaster.api.shared.NotFound if the cluster has no council
   */
  CouncilView council(long clusterId);

  /** Clusters with a council that the caller sits in or coordinates; all of them for overseers. */
  List<CouncilRow> councils();

  /** Clusters that are not closed and have no council yet. */
  List<ClusterWithoutCouncil> withoutCouncil();

  /**
   * Founds the council of a cluster with its first rules and seats, a chair and a secretary among
   * them.
   *
   * @throws org.klaster.api.shared.Conflict if it has one
   * @throws org.klaster.api.shared.InvalidInput with the field at fault
   */
  long found(@NotNull @Valid FoundCouncil command);

  /** Puts new rules in force from today; ballots that are open keep theirs. */
  void reviseRules(@NotNull @Valid ReviseRules command);

  /**
   * Gives a seat to an organisation, held by a person, for the term that the rules set or to a day.
   */
  long appoint(@NotNull @Valid AppointSeat command);

  /** Ends a seat's term as of today; open ballots keep their snapshot. */
  void endTerm(long seatId, int version);

  /**
   * Gives a function to a seat and takes it from the seat that had it; co-chairs may be several,
   * where the rules know them.
   */
  void assignFunction(@NotNull @Valid AssignFunction command);
}
