package org.klaster.domain.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * People whom a council charges with a task: they prepare, the council decides. Has one lead, who
 * is a member, from its first day to its last. Dissolved, never deleted.
 */
@Entity
public class WorkingGroup extends VersionedEntity {

  /** How the audit trail names it. */
  public static final String SUBJECT_TYPE = "working-group";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "working_group_seq")
  @SequenceGenerator(
      name = "working_group_seq",
      sequenceName = "working_group_seq",
      allocationSize = 50)
  private Long id;

  private Long councilId;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "task_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "task_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "task_en"))
  private LocalizedColumns task;

  private LocalDate foundedOn;
  private @Nullable LocalDate dissolvedOn;
  private @Nullable String dissolutionReason;

  protected WorkingGroup() {}

  /** What the group is called and what it is to do. */
  public record Charge(LocalizedText name, LocalizedText task) {}

  /**
   * @param on the day of founding, today or before, but not before the council's
   */
  public WorkingGroup(Council council, Charge charge, LocalDate on, LocalDate today) {
    if (on.isAfter(today) || on.isBefore(council.foundedOn())) {
      throw new DomainRuleViolation("working-group.founded", council.foundedOn());
    }
    this.councilId = council.id();
    this.name = LocalizedColumns.of(charge.name());
    this.task = LocalizedColumns.of(charge.task());
    this.foundedOn = on;
  }

  @Override
  public Long id() {
    return id;
  }

  /**
   * Takes in a member.
   *
   * @param from first day, today or before, but not before the group's
   */
  public WorkingGroupMember admit(
      WorkingGroupMember.Person person, LocalDate from, LocalDate today) {
    requireLive();
    if (from.isAfter(today) || from.isBefore(foundedOn)) {
      throw new DomainRuleViolation("working-group.from", foundedOn);
    }
    return new WorkingGroupMember(this, person, false, from);
  }

  /** The lead with whom the group begins. */
  public WorkingGroupMember firstLead(WorkingGroupMember.Person person) {
    return new WorkingGroupMember(this, person, true, foundedOn);
  }

  /**
   * Gives the lead to another member. The rows of both end, and others begin.
   *
   * @return the rows that begin
   */
  public List<WorkingGroupMember> nameLead(
      WorkingGroupMember next, Collection<WorkingGroupMember> members, LocalDate day) {
    requireLive();
    if (!next.workingGroupId().equals(id) || !next.heldOn(day)) {
      throw new DomainRuleViolation("working-group.lead-no-member");
    }
    if (next.leading()) {
      throw new DomainRuleViolation("working-group.lead-already");
    }
    List<WorkingGroupMember> begun = new ArrayList<>();
    for (WorkingGroupMember member : members) {
      if (member.leading() && member.heldOn(day)) {
        member.end(day);
        begun.add(new WorkingGroupMember(this, member.person(), false, day));
      }
    }
    next.end(day);
    begun.add(new WorkingGroupMember(this, next.person(), true, day));
    return begun;
  }

  /** Ends a membership; the lead goes once another member is named lead. */
  public void release(WorkingGroupMember member, LocalDate day) {
    requireLive();
    if (member.leading() && member.heldOn(day)) {
      throw new DomainRuleViolation("working-group.lead-stays");
    }
    member.end(day);
  }

  /** Ends the group and with it all memberships. */
  public void dissolve(String reason, Collection<WorkingGroupMember> members, LocalDate day) {
    requireLive();
    dissolvedOn = day;
    dissolutionReason = reason;
    members.stream().filter(member -> member.heldOn(day)).forEach(member -> member.end(day));
  }

  /**
   * @throws DomainRuleViolation if it is dissolved
   */
  public void requireLive() {
    if (dissolvedOn != null) {
      throw new DomainRuleViolation("working-group.dissolved", dissolvedOn);
    }
  }

  public boolean live() {
    return dissolvedOn == null;
  }

  public Long councilId() {
    return councilId;
  }

  public LocalizedText name() {
    return name.toText();
  }

  public LocalizedText task() {
    return task.toText();
  }

  public LocalDate foundedOn() {
    return foundedOn;
  }

  public @Nullable LocalDate dissolvedOn() {
    return dissolvedOn;
  }

  public @Nullable String dissolutionReason() {
    return dissolutionReason;
  }
}
