package org.klaster.domain.procurement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.BidAct;

/** An act on a bid in the chain of its tender. Written once. */
@Entity
public class BidEvent extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bid_event_seq")
  @SequenceGenerator(name = "bid_event_seq", sequenceName = "bid_event_seq", allocationSize = 50)
  private Long id;

  private Long tenderId;

  @Column(name = "event_number")
  private int number;

  @Enumerated(EnumType.STRING)
  private BidAct act;

  private Long organisationId;

  @Column(name = "bid_sequence")
  private int sequence;

  private String commitment;
  private String head;
  private @Nullable Long doneBy;
  private Instant doneAt;

  protected BidEvent() {}

  /**
   * An act.
   *
   * @param doneBy null where the system did it
   */
  public BidEvent(What what, String head, @Nullable Long doneBy, Instant doneAt) {
    this.tenderId = what.tenderId();
    this.number = what.number();
    this.act = what.act();
    this.organisationId = what.organisationId();
    this.sequence = what.sequence();
    this.commitment = what.commitment();
    this.head = head;
    this.doneBy = doneBy;
    this.doneAt = doneAt;
  }

  /** What was done to which bid. */
  public record What(
      Long tenderId,
      int number,
      BidAct act,
      Long organisationId,
      int sequence,
      String commitment) {}

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  /** From 1 within the tender. */
  public int number() {
    return number;
  }

  public BidAct act() {
    return act;
  }

  public Long organisationId() {
    return organisationId;
  }

  public int sequence() {
    return sequence;
  }

  public String commitment() {
    return commitment;
  }

  public String head() {
    return head;
  }

  public @Nullable Long doneBy() {
    return doneBy;
  }

  public Instant doneAt() {
    return doneAt;
  }
}
