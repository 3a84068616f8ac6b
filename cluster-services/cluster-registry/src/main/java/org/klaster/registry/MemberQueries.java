package org.klaster.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.klaster.api.registry.ActiveMember;
import org.klaster.api.registry.MemberRow;
import org.klaster.api.registry.MembershipRow;
import org.klaster.api.registry.PublicMember;
import org.klaster.vocabulary.registry.MembershipStatus;

/** Lists of memberships, one statement each. */
@ApplicationScoped
class MemberQueries {

  private static final String LINE =
      "select new org.klaster.registry.MemberLine(m.id, o.id, o.legalId, o.name, o.sphere, o.kind,"
          + " m.role, m.place, m.status, m.since, m.endedOn)"
          + " from Membership m join Organisation o on o.id = m.organisationId"
          + " where m.clusterId = :cluster";

  /** Core first, then the rings in the order of the enumeration. */
  private static final Comparator<MemberLine> BY_PLACE = Comparator.comparing(MemberLine::place);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  List<PublicMember> publicMembers(long clusterId) {
    return entities
        .createQuery(LINE + " and m.status = :active order by o.sort.kk", MemberLine.class)
        .setParameter("cluster", clusterId)
        .setParameter("active", MembershipStatus.ACTIVE)
        .getResultStream()
        .sorted(BY_PLACE)
        .map(
            line ->
                new PublicMember(
                    line.name().toText(),
                    line.sphere(),
                    line.kind(),
                    line.role(),
                    line.place(),
                    line.since()))
        .toList();
  }

  List<MemberRow> members(long clusterId) {
    return entities
        .createQuery(LINE + " order by o.sort.kk, m.id", MemberLine.class)
        .setParameter("cluster", clusterId)
        .getResultStream()
        .sorted(
            Comparator.comparing((MemberLine line) -> line.status().ended())
                .thenComparing(BY_PLACE))
        .map(
            line ->
                new MemberRow(
                    line.membershipId(),
                    line.organisationId(),
                    line.legalId().shown(),
                    line.name().toText(),
                    line.sphere(),
                    line.kind(),
                    line.role(),
                    line.place(),
                    line.status(),
                    line.since(),
                    line.endedOn()))
        .toList();
  }

  List<ActiveMember> activeOn(long clusterId, LocalDate day) {
    return entities
        .createQuery(
            LINE
                + " and m.id in (select s.membershipId from MembershipState s where s.status = :active"
                + " and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day))"
                + " order by o.id",
            MemberLine.class)
        .setParameter("cluster", clusterId)
        .setParameter("active", MembershipStatus.ACTIVE)
        .setParameter("day", day)
        .getResultStream()
        .map(
            line ->
                new ActiveMember(
                    line.membershipId(),
                    line.organisationId(),
                    line.legalId().shown(),
                    line.name().toText(),
                    line.sphere(),
                    line.kind(),
                    line.role(),
                    line.place(),
                    line.since()))
        .toList();
  }

  List<MembershipRow> ofOrganisation(long organisationId) {
    return entities
        .createQuery(
            "select new org.klaster.registry.MembershipLine(m.id, c.id, c.name, m.role, m.place,"
                + " m.status, m.since, m.endedOn)"
                + " from Membership m join Cluster c on c.id = m.clusterId"
                + " where m.organisationId = :organisation order by m.since desc, m.id desc",
            MembershipLine.class)
        .setParameter("organisation", organisationId)
        .getResultStream()
        .map(MembershipLine::row)
        .toList();
  }
}
