package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.Denied;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.Delegation;
import org.klaster.domain.council.Substitution;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.vocabulary.council.CastRight;

/** Who acts for whom in a meeting, and by what right the caller votes for a seat. */
@ApplicationScoped
public class StandIns {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private Presence presence;

  /** All substitutions ever named in the meeting, the oldest first. */
  public List<Substitution> substitutions(long meetingId) {
    return entities
        .createQuery(
            "select s from Substitution s where s.meetingId = :meeting order by s.id",
            Substitution.class)
        .setParameter("meeting", meetingId)
        .getResultList();
  }

  /** All delegations ever given in the meeting, the oldest first. */
  public List<Delegation> delegations(long meetingId) {
    return entities
        .createQuery(
            "select d from Delegation d where d.meetingId = :meeting order by d.id",
            Delegation.class)
        .setParameter("meeting", meetingId)
        .getResultList();
  }

  /** Who votes for whom now: the seat that delegated, the seat that holds. */
  public Map<Long, Long> delegated(long meetingId) {
    Map<Long, Long> delegated = new HashMap<>();
    delegations(meetingId).stream()
        .filter(Delegation::stands)
        .forEach(d -> delegated.put(d.fromSeatId(), d.toSeatId()));
    return delegated;
  }

  /** Seats that are there through another one: the one that holds is there and may vote itself. */
  public Set<Long> represented(long meetingId, Set<Long> present, Set<Long> recused) {
    Map<Long, Long> delegated = delegated(meetingId);
    delegated.values().removeIf(to -> !present.contains(to) || recused.contains(to));
    return delegated.keySet();
  }

  /**
   * By what right the caller votes for the seat. A delegation is locked to the end of the
   * transaction, so that its use and its revocation take turns.
   */
  CastRight right(Ballot ballot, BallotSeat seat) {
    Long meeting = ballot.meetingId();
    boolean own = seat.personId() == access.personId();
    if (meeting == null) {
      if (!own) {
        throw new Denied("ballot.not-elector");
      }
      return CastRight.OWN;
    }
    CastRight right = own ? ownRight(meeting, seat) : foreignRight(ballot, meeting, seat);
    Long there = right == CastRight.DELEGATION ? delegated(meeting).get(seat.seatId()) : null;
    if (!presence.in(meeting).contains(there == null ? seat.seatId() : there)) {
      throw new Denied("ballot.not-present");
    }
    return right;
  }

  private CastRight ownRight(long meeting, BallotSeat seat) {
    boolean substituted =
        substitutions(meeting).stream()
            .anyMatch(s -> s.stands() && s.seatId().equals(seat.seatId()));
    if (substituted) {
      throw new Denied("ballot.substituted");
    }
    if (delegated(meeting).containsKey(seat.seatId())) {
      throw new Denied("ballot.delegated");
    }
    return CastRight.OWN;
  }

  private CastRight foreignRight(Ballot ballot, long meeting, BallotSeat seat) {
    long me = access.personId();
    List<Substitution> mine =
        substitutions(meeting).stream()
            .filter(s -> s.personId() == me && s.seatId().equals(seat.seatId()))
            .toList();
    if (mine.stream().anyMatch(Substitution::stands)) {
      return CastRight.SUBSTITUTE;
    }
    BallotSeat holder = ownSeat(ballot).orElse(null);
    List<Delegation> given =
        delegations(meeting).stream()
            .filter(d -> d.fromSeatId().equals(seat.seatId()))
            .filter(d -> holder != null && d.toSeatId().equals(holder.seatId()))
            .toList();
    if (given.isEmpty()) {
      throw new Denied(mine.isEmpty() ? "ballot.not-elector" : "substitution.revoked");
    }
    given.forEach(d -> entities.refresh(d, LockModeType.PESSIMISTIC_WRITE));
    requireUsable(given, holder);
    return CastRight.DELEGATION;
  }

  private static void requireUsable(List<Delegation> given, @Nullable BallotSeat holder) {
    if (given.stream().noneMatch(Delegation::stands)) {
      throw new Denied("delegation.revoked");
    }
    if (holder != null && holder.isRecused()) {
      throw new Denied("delegation.holder-recused");
    }
  }

  /** The caller's own seat in the ballot's electorate. */
  Optional<BallotSeat> ownSeat(Ballot ballot) {
    return entities
        .createQuery(
            "select s from BallotSeat s where s.ballotId = :ballot and s.personId = :me",
            BallotSeat.class)
        .setParameter("ballot", ballot.id())
        .setParameter("me", access.personId())
        .getResultStream()
        .findFirst();
  }
}
