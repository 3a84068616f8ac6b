package org.klaster.council.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klaster.api.council.ProxiesView;
import org.klaster.api.council.ProxiesView.Delegated;
import org.klaster.api.council.ProxiesView.Receiver;
import org.klaster.api.council.ProxiesView.Substitute;
import org.klaster.api.council.VotableSeat;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Names;
import org.klaster.council.StandIns;
import org.klaster.council.meeting.MeetingAccess;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Delegation;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.ProxyRules;
import org.klaster.domain.council.Seat;
import org.klaster.domain.council.Substitution;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.vocabulary.council.BodyRules;
import org.klaster.vocabulary.council.CastRight;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/** Shows who acts for whom, with the names of people and organisations. */
@ApplicationScoped
public class ProxyViews {

  private static final LocalizedText UNKNOWN = new LocalizedText("–", "–", "–");

  @Inject private MeetingAccess access;
  @Inject private ProxyDesk desk;
  @Inject private CouncilRegister register;
  @Inject private StandIns standIns;
  @Inject private Names names;
  @Inject private AccessPolicy policy;

  /** Seats of the council with the names of who holds them. */
  private record Seats(
      Map<Long, Seat> seats, Map<Long, LocalizedText> organisations, Map<Long, String> people) {

    LocalizedText organisation(Long seat) {
      return organisations.getOrDefault(seat(seat).organisationId(), UNKNOWN);
    }

    private Seat seat(Long key) {
      return Objects.requireNonNull(seats.get(key));
    }

    String holder(Long seat) {
      return people.getOrDefault(seat(seat).personId(), "");
    }
  }

  ProxiesView view(long meetingId) {
    Meeting meeting = access.visible(meetingId);
    Council council = access.council(meeting);
    List<Substitution> substitutions =
        standIns.substitutions(meetingId).stream().filter(Substitution::stands).toList();
    Seats seats = seats(council, substitutions);
    Optional<Seat> mine = access.mySeat(council);
    ProxyRules rules = desk.rules(meeting);
    boolean open = ProxyDesk.isOpen(meeting) && mine.isPresent();
    Long my = mine.map(Seat::id).orElse(-1L);
    List<Receiver> receivers =
        open ? receivers(council, seats, to -> rules.requireMayDelegate(my, to)) : List.of();
    BodyRules charter = desk.charter(meeting);
    return new ProxiesView(
        meetingId,
        substitutions.stream()
            .map(
                s ->
                    new Substitute(
                        s.id(),
                        seats.holder(s.seatId()),
                        seats.organisation(s.seatId()),
                        seats.people().getOrDefault(s.personId(), ""),
                        open && s.seatId().equals(my)))
            .toList(),
        delegations(meetingId, seats, open ? my : -1L),
        open && allows(() -> rules.requireMaySubstitute(my)),
        !receivers.isEmpty(),
        receivers,
        charter.substitution() || charter.delegation());
  }

  private List<Delegated> delegations(long meetingId, Seats seats, Long my) {
    return standIns.delegations(meetingId).stream()
        .filter(Delegation::stands)
        .map(
            d ->
                new Delegated(
                    d.id(),
                    seats.holder(d.fromSeatId()),
                    seats.organisation(d.fromSeatId()),
                    seats.holder(d.toSeatId()),
                    d.fromSeatId().equals(my)))
        .toList();
  }

  private List<Receiver> receivers(Council council, Seats seats, LongConsumer rule) {
    return register.seatsHeldToday(council).stream()
        .filter(seat -> allows(() -> rule.accept(seat.id())))
        .map(
            seat -> new Receiver(seat.id(), seats.holder(seat.id()), seats.organisation(seat.id())))
        .toList();
  }

  private static boolean allows(Runnable rule) {
    try {
      rule.run();
      return true;
    } catch (DomainRuleViolation refused) {
      return false;
    }
  }

  private Seats seats(Council council, List<Substitution> substitutions) {
    List<Seat> seats = register.seats(council);
    return new Seats(
        seats.stream().collect(Collectors.toMap(Seat::id, Function.identity())),
        names.organisations(seats.stream().map(Seat::organisationId).toList()),
        names.people(
            Stream.concat(
                    seats.stream().map(Seat::personId),
                    substitutions.stream().map(Substitution::personId))
                .toList()));
  }

  /** Seats for which the caller may vote beside the own one. */
  List<VotableSeat> seatsFor(Ballot ballot) {
    Long meeting = ballot.meetingId();
    if (meeting == null) {
      return List.of();
    }
    long me = policy.personId();
    Council council = register.council(ballot.councilId());
    Seats seats = seats(council, List.of());
    Long my = access.mySeat(council).map(Seat::id).orElse(-1L);
    List<VotableSeat> votable = new ArrayList<>();
    standIns.substitutions(meeting).stream()
        .filter(s -> s.stands() && s.personId() == me)
        .forEach(s -> votable.add(votable(seats, s.seatId(), CastRight.SUBSTITUTE)));
    standIns.delegations(meeting).stream()
        .filter(d -> d.stands() && d.toSeatId().equals(my))
        .forEach(d -> votable.add(votable(seats, d.fromSeatId(), CastRight.DELEGATION)));
    return votable;
  }

  private static VotableSeat votable(Seats seats, Long seat, CastRight right) {
    return new VotableSeat(seat, seats.organisation(seat), seats.holder(seat), right);
  }
}
