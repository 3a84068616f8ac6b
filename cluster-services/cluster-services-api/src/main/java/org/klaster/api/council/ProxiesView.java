package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Who acts for whom in a meeting.
 *
 * @param maySubstitute whether the caller's seat may name a substitute now
 * @param mayDelegate whether the caller's seat may delegate its vote now
 * @param receivers seats to which it may be delegated
 * @param allowed whether the charter that the meeting was arranged under allows any of it
 */
public record ProxiesView(
    long meetingId,
    List<Substitute> substitutes,
    List<Delegated> delegations,
    boolean maySubstitute,
    boolean mayDelegate,
    List<Receiver> receivers,
    boolean allowed)
    implements Serializable {

  public ProxiesView {
    substitutes = List.copyOf(substitutes);
    delegations = List.copyOf(delegations);
    receivers = List.copyOf(receivers);
  }

  /**
   * A person who stands in for the holder of a seat.
   *
   * @param holder who holds the seat
   * @param mayRevoke whether it is the caller's seat
   */
  public record Substitute(
      long id, String holder, LocalizedText organisation, String person, boolean mayRevoke)
      implements Serializable {}

  /**
   * A delegated vote.
   *
   * @param from who holds the seat that delegated it
   * @param to who holds the seat that gives it
   * @param mayRevoke whether it is the caller's seat
   */
  public record Delegated(
      long id, String from, LocalizedText organisation, String to, boolean mayRevoke)
      implements Serializable {}

  /** A seat that may receive the caller's vote. */
  public record Receiver(long seatId, String person, LocalizedText organisation)
      implements Serializable {}
}
