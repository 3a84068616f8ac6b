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

/** That an organisation belongs to a business group from when to when, and by which source. */
@Entity
public class BusinessGroupMember extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "business_group_member_seq")
  @SequenceGenerator(
      name = "business_group_member_seq",
      sequenceName = "business_group_member_seq",
      allocationSize = 50)
  private Long id;

  private Long groupId;
  private Long organisationId;
  private LocalDate heldFrom;
  private @Nullable LocalDate heldUntil;
  private String source;

  protected BusinessGroupMember() {}

  public BusinessGroupMember(
      BusinessGroup group, Long organisationId, LocalDate from, String source) {
    this.groupId = group.id();
    this.organisationId = organisationId;
    this.heldFrom = from;
    this.source = source;
  }

  @Override
  public Long id() {
    return id;
  }

  /** From {@code day} on it belongs to the group no more. */
  public void end(LocalDate day) {
    if (!heldOn(day)) {
      throw new DomainRuleViolation("group.member-ended");
    }
    heldUntil = day;
  }

  public boolean heldOn(LocalDate day) {
    return !day.isBefore(heldFrom) && (heldUntil == null || day.isBefore(heldUntil));
  }

  public Long groupId() {
    return groupId;
  }

  public Long organisationId() {
    return organisationId;
  }

  public LocalDate heldFrom() {
    return heldFrom;
  }

  /** The first day on which it belongs to the group no more; null where no end is known. */
  public @Nullable LocalDate heldUntil() {
    return heldUntil;
  }

  public String source() {
    return source;
  }
}
