package org.klaster.council.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klaster.api.council.GroupRow;
import org.klaster.api.council.InterestRow;
import org.klaster.api.council.InterestsView;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Names;
import org.klaster.council.Secretariat;
import org.klaster.domain.council.BusinessGroup;
import org.klaster.domain.council.BusinessGroupMember;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.InterestDeclaration;
import org.klaster.domain.council.Seat;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.LocalizedText;

/** Shows interests with the names of people, organisations and groups. */
@ApplicationScoped
public class InterestViews {

  private static final LocalizedText UNKNOWN = new LocalizedText("–", "–", "–");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private InterestAccess access;
  @Inject private InterestDesk desk;
  @Inject private CouncilRegister register;
  @Inject private Secretariat secretariat;
  @Inject private Names names;
  @Inject private DatabaseClock clock;

  InterestsView view(Council council) {
    List<BusinessGroup> groups = groups(council);
    return new InterestsView(
        council.clusterId(),
        council.name(),
        declarations(council, groups),
        rows(council, groups),
        secretariat.mySeat(council).map(Seat::id).orElse(null),
        access.mayRecord(council),
        access.mayKeepGroups(council));
  }

  private List<BusinessGroup> groups(Council council) {
    return entities
        .createQuery(
            "select g from BusinessGroup g where g.clusterId = :cluster order by g.id",
            BusinessGroup.class)
        .setParameter("cluster", council.clusterId())
        .getResultList();
  }

  private List<InterestRow> declarations(Council council, List<BusinessGroup> groups) {
    List<InterestDeclaration> declarations =
        entities
            .createQuery(
                "select d from InterestDeclaration d where d.councilId = :council order by d.id",
                InterestDeclaration.class)
            .setParameter("council", council.id())
            .getResultList();
    Map<Long, Seat> seats =
        register.seats(council).stream().collect(Collectors.toMap(Seat::id, Function.identity()));
    Map<Long, LocalizedText> organisations =
        names.organisations(
            Stream.concat(
                    seats.values().stream().map(Seat::organisationId),
                    declarations.stream().map(InterestDeclaration::organisationId))
                .filter(Objects::nonNull)
                .toList());
    Map<Long, LocalizedText> groupNames =
        groups.stream().collect(Collectors.toMap(BusinessGroup::id, BusinessGroup::name));
    Map<Long, String> people =
        names.people(
            Stream.concat(
                    seats.values().stream().map(Seat::personId),
                    declarations.stream().map(InterestDeclaration::recordedBy))
                .toList());
    Around around = new Around(seats, organisations, groupNames, people);
    return declarations.stream().map(declared -> row(council, declared, around)).toList();
  }

  /** What belongs to declarations but is kept elsewhere. */
  private record Around(
      Map<Long, Seat> seats,
      Map<Long, LocalizedText> organisations,
      Map<Long, LocalizedText> groups,
      Map<Long, String> people) {}

  private InterestRow row(Council council, InterestDeclaration declared, Around around) {
    LocalDate today = clock.today();
    Seat seat = Objects.requireNonNull(around.seats().get(declared.seatId()));
    Long group = declared.businessGroupId();
    LocalizedText concern =
        group == null
            ? around.organisations().get(declared.organisationId())
            : around.groups().get(group);
    boolean ends = declared.heldUntil() == null || declared.heldUntil().isAfter(today);
    return new InterestRow(
        declared.id(),
        around.people().getOrDefault(seat.personId(), ""),
        around.organisations().getOrDefault(seat.organisationId(), UNKNOWN),
        concern == null ? UNKNOWN : concern,
        group != null,
        declared.ground(),
        declared.reason(),
        declared.heldFrom(),
        declared.heldUntil(),
        around.people().getOrDefault(declared.recordedBy(), ""),
        declared.heldOn(today),
        ends && desk.mayEnd(council, declared),
        declared.version());
  }

  private List<GroupRow> rows(Council council, List<BusinessGroup> groups) {
    List<BusinessGroupMember> members =
        entities
            .createQuery(
                "select m from BusinessGroupMember m, BusinessGroup g where g.id = m.groupId"
                    + " and g.clusterId = :cluster order by m.id",
                BusinessGroupMember.class)
            .setParameter("cluster", council.clusterId())
            .getResultList();
    Map<Long, LocalizedText> organisations =
        names.organisations(members.stream().map(BusinessGroupMember::organisationId).toList());
    LocalDate today = clock.today();
    return groups.stream()
        .map(
            group ->
                new GroupRow(
                    group.id(),
                    group.name(),
                    members.stream()
                        .filter(member -> member.groupId().equals(group.id()))
                        .map(
                            member ->
                                new GroupRow.Member(
                                    member.id(),
                                    organisations.getOrDefault(member.organisationId(), UNKNOWN),
                                    member.heldFrom(),
                                    member.heldUntil(),
                                    member.source(),
                                    member.heldOn(today),
                                    member.version()))
                        .toList()))
        .toList();
  }
}
