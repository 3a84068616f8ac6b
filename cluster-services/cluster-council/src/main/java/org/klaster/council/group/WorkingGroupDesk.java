package org.klaster.council.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.klaster.api.council.AddToWorkingGroup;
import org.klaster.api.council.FoundWorkingGroup;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.council.FormTexts;
import org.klaster.council.Seating;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.WorkingGroup;
import org.klaster.domain.council.WorkingGroup.Charge;
import org.klaster.domain.council.WorkingGroupMember;
import org.klaster.platform.access.People;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** Founds and changes working groups, and says at which field of the form something is wrong. */
@ApplicationScoped
public class WorkingGroupDesk {

  private static final int NAME_LENGTH = 500;
  private static final int TASK_LENGTH = 4000;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private WorkingGroupAccess access;
  @Inject private Seating seating;
  @Inject private People people;
  @Inject private WorkingGroupMails mails;
  @Inject private DatabaseClock clock;

  WorkingGroup found(Council council, FoundWorkingGroup command) {
    LocalDate today = clock.today();
    Charge charge =
        new Charge(
            FormTexts.localized("groupName", command.name(), NAME_LENGTH),
            FormTexts.localized("groupTask", command.task(), TASK_LENGTH));
    WorkingGroupMember.Person lead =
        person(council, "lead", command.username(), command.identifier());
    LocalDate on = command.on() == null ? today : command.on();
    WorkingGroup group = at("foundedOn", () -> new WorkingGroup(council, charge, on, today));
    entities.persist(group);
    WorkingGroupMember first = group.firstLead(lead);
    entities.persist(first);
    mails.joined(group, first);
    return group;
  }

  WorkingGroupMember admit(WorkingGroup group, AddToWorkingGroup command) {
    LocalDate today = clock.today();
    group.requireLive();
    WorkingGroupMember.Person person =
        person(access.council(group), "member", command.username(), command.identifier());
    boolean member =
        members(group).stream().anyMatch(m -> m.personId().equals(person.id()) && m.heldOn(today));
    if (member) {
      throw new InvalidInput("memberUsername", "working-group.member-already");
    }
    LocalDate from = command.from() == null ? today : command.from();
    WorkingGroupMember admitted = at("memberFrom", () -> group.admit(person, from, today));
    entities.persist(admitted);
    mails.joined(group, admitted);
    return admitted;
  }

  /** The group that the caller may change; changes of one group take turns. */
  WorkingGroup managed(long groupId) {
    WorkingGroup group = access.visible(groupId);
    access.requireManage(access.council(group));
    entities.lock(group, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    return group;
  }

  /** Every membership that ever was, the oldest first. */
  List<WorkingGroupMember> members(WorkingGroup group) {
    return entities
        .createQuery(
            "select m from WorkingGroupMember m where m.workingGroupId = :group"
                + " order by m.heldFrom, m.id",
            WorkingGroupMember.class)
        .setParameter("group", group.id())
        .getResultList();
  }

  WorkingGroupMember member(long memberId) {
    WorkingGroupMember member = entities.find(WorkingGroupMember.class, memberId);
    if (member == null) {
      throw new NotFound("working-group-member", memberId);
    }
    return member;
  }

  void keep(List<WorkingGroupMember> begun) {
    begun.forEach(entities::persist);
  }

  /** Somebody with an account, for an organisation that the person represents or sits for. */
  private WorkingGroupMember.Person person(
      Council council, String form, String username, String identifier) {
    if (username.isBlank()) {
      throw new InvalidInput(form + "Username", "required");
    }
    Long person =
        people
            .find(username.strip())
            .orElseThrow(() -> new InvalidInput(form + "Username", "person.unknown"))
            .id();
    Long organisation = seating.organisation(form + "Identifier", identifier);
    if (!actsFor(council, person, organisation)) {
      throw new InvalidInput(form + "Identifier", "working-group.not-representing");
    }
    return new WorkingGroupMember.Person(person, organisation);
  }

  private boolean actsFor(Council council, Long person, Long organisation) {
    return entities
            .createQuery(
                "select count(p) from Person p where p.id = :person and (exists"
                    + " (select r.id from Representation r where r.personId = p.id"
                    + " and r.organisationId = :organisation and r.validFrom <= :today"
                    + " and (r.validTo is null or r.validTo >= :today)) or exists"
                    + " (select s.id from Seat s where s.personId = p.id"
                    + " and s.councilId = :council and s.organisationId = :organisation"
                    + " and s.heldFrom <= :today and s.heldUntil > :today))",
                Long.class)
            .setParameter("person", person)
            .setParameter("organisation", organisation)
            .setParameter("council", council.id())
            .setParameter("today", clock.today())
            .getSingleResult()
        > 0;
  }

  private static <T> T at(String field, Supplier<T> act) {
    try {
      return act.get();
    } catch (DomainRuleViolation e) {
      throw new InvalidInput(field, e.code(), e.parameters().toArray());
    }
  }
}
