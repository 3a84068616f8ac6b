package org.klaster.api.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A membership with its dated states.
 *
 * @param excludedUntil after an exclusion: first day on which a new application is taken
 * @param nextForMe the states that the caller may move it to
 * @param mayPlace whether the caller may change role and place
 */
public record MembershipView(
    long id,
    int version,
    long clusterId,
    LocalizedText clusterName,
    long organisationId,
    LocalizedText organisationName,
    MembershipRole role,
    MembershipPlace place,
    MembershipStatus status,
    LocalDate since,
    @Nullable LocalDate endedOn,
    @Nullable LocalDate excludedUntil,
    List<State> states,
    Set<MembershipStatus> nextForMe,
    boolean mayPlace)
    implements Serializable {

  /**
   * The status from one day to another.
   *
   * @param to last day, null while it lasts; before {@code from} where another state began on the
   *     same day
   */
  public record State(
      MembershipStatus status, LocalDate from, @Nullable LocalDate to, String reason)
      implements Serializable {}

  public MembershipView {
    states = List.copyOf(states);
    nextForMe = Set.copyOf(nextForMe);
  }
}
