package org.klaster.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.AuditCheckState;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** A verification of the audit chain: how far it is, and what it found. One runs at a time. */
@Entity
public class AuditCheck extends VersionedEntity {

  private static final String YES = "Y";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_check_seq")
  @SequenceGenerator(
      name = "audit_check_seq",
      sequenceName = "audit_check_seq",
      allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private AuditCheckState state;

  /** Set while it runs; unique, so that no second one does. */
  private @Nullable String running;

  private long checked;
  private long total;
  private @Nullable Long firstBroken;
  private @Nullable String reason;
  private @Nullable String headHash;
  private Instant startedAt;
  private Instant updatedAt;
  private @Nullable Instant finishedAt;

  protected AuditCheck() {}

  public AuditCheck(long total, Instant now) {
    this.state = AuditCheckState.RUNNING;
    this.running = YES;
    this.total = total;
    this.startedAt = now;
    this.updatedAt = now;
  }

  @Override
  public Long id() {
    return id;
  }

  public AuditCheckState state() {
    return state;
  }

  public long checked() {
    return checked;
  }

  public long total() {
    return total;
  }

  public @Nullable Long firstBroken() {
    return firstBroken;
  }

  public @Nullable String reason() {
    return reason;
  }

  public @Nullable String headHash() {
    return headHash;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }

  /** So many of so many records were recomputed. */
  public void progressed(long soFar, long ofAll, Instant now) {
    checked = soFar;
    total = ofAll;
    updatedAt = now;
  }

  /** Every record and every seal fits. */
  public void foundIntact(long all, String head, Instant now) {
    end(AuditCheckState.INTACT, now);
    checked = all;
    headHash = head;
  }

  /** A record or a seal does not fit. */
  public void foundBroken(long soFar, @Nullable Long record, @Nullable String why, Instant now) {
    end(AuditCheckState.BROKEN, now);
    checked = soFar;
    firstBroken = record;
    reason = why;
  }

  /** It will not go on. */
  public void interrupt(Instant now) {
    end(AuditCheckState.INTERRUPTED, now);
  }

  private void end(AuditCheckState next, Instant now) {
    if (!state.canBecome(next)) {
      throw new DomainRuleViolation("audit.check-over");
    }
    state = next;
    running = null;
    updatedAt = now;
    finishedAt = now;
  }
}
