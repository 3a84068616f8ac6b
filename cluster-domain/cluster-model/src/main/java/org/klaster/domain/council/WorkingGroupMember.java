package org.klaster.domain.council;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * That a person belongs to a working group, for an organisation, from when to when, as its lead or
 * not. Ended, never deleted.
 */
@Entity
public class WorkingGroupMember extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "working_group_member_seq")
  @SequenceGenerator(
      name = "working_group_member_seq",
      sequenceName = "working_group_member_seq",
      allocationSize = 50)
  private Long id;

  private Long workingGroupId;
  private Long personId;
  private Long organisationId;
  private boolean groupLead;
  private LocalDate heldFrom;
  private @Nullable LocalDate heldUntil;

  protected WorkingGroupMember() {}

  /** Who it is, and the organisation that the person represents or sits for. */
  public record Person(Long id, Long organisation) {}

  WorkingGroupMember(WorkingGroup group, Person person, boolean leading, LocalDate from) {
    this.workingGroupId = group.id();
    this.personId = person.id();
    this.organisationId = person.organisation();
    this.groupLead = leading;
    this.heldFrom = from;
  }

  @Override
  public Long id() {
    return id;
  }

  /** From {@code day} on the person belongs to the group no more. */
  void end(LocalDate day) {
    if (!heldOn(day)) {
      throw new DomainRuleViolation("working-group.member-ended");
    }
    heldUntil = day;
  }

  public boolean heldOn(LocalDate day) {
    return !day.isBefore(heldFrom) && (heldUntil == null || day.isBefore(heldUntil));
  }

  public Long workingGroupId() {
    return workingGroupId;
  }

  public Person person() {
    return new Person(personId, organisationId);
  }

  public Long personId() {
    return personId;
  }

  public Long organisationId() {
    return organisationId;
  }

  /** Whether the person leads the group in this time. */
  public boolean leading() {
    return groupLead;
  }

  public LocalDate heldFrom() {
    return heldFrom;
  }

  /** The first day on which the person belongs to it no more; null where no end is known. */
  public @Nullable LocalDate heldUntil() {
    return heldUntil;
  }
}
