package org.klaster.domain.procurement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.BidFault;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/** A bidder's bid in a tender: where it stands. What it offers is sealed until the opening. */
@Entity
public class Bid extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bid_seq")
  @SequenceGenerator(name = "bid_seq", sequenceName = "bid_seq", allocationSize = 50)
  private Long id;

  private Long tenderId;
  private Long organisationId;

  @Enumerated(EnumType.STRING)
  private BidStatus status;

  @Column(name = "bid_sequence")
  private int sequence;

  private int termsNumber;
  private String commitment;
  private Long sealedBy;
  private Instant sealedAt;
  private @Nullable LocalDate validUntil;
  private @Nullable String remarks;

  @Enumerated(EnumType.STRING)
  private @Nullable BidFault fault;

  private @Nullable String documentsKey;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "opened_as_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "opened_as_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "opened_as_en"))
  private @Nullable LocalizedColumns openedAs;

  protected Bid() {}

  /**
   * The first bid of an organisation; {@link #seal} says what it commits to.
   *
   * @param commitment of its envelopes
   */
  public Bid(Tender tender, Long organisationId, int terms, String commitment, Author author) {
    this.tenderId = tender.id();
    this.organisationId = organisationId;
    this.status = BidStatus.SEALED;
    keep(terms, commitment, author);
  }

  private void keep(int terms, String committed, Author author) {
    sequence++;
    termsNumber = terms;
    commitment = committed;
    sealedBy = author.personId();
    sealedAt = author.at();
  }

  /** Who seals, and when. */
  public record Author(Long personId, Instant at) {}

  /** Seals it anew, in the place of what was sealed, withdrawn or made invalid before. */
  public void seal(int terms, String committed, Author author) {
    become(BidStatus.SEALED);
    keep(terms, committed, author);
  }

  private void become(BidStatus next) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("bid.transition", status, next);
    }
    status = next;
  }

  /** Takes it back before the deadline. */
  public void withdraw() {
    become(BidStatus.WITHDRAWN);
  }

  /** The terms have changed. */
  public void invalidate() {
    become(BidStatus.INVALIDATED);
  }

  /**
   * Its envelopes are open.
   *
   * @param bidder its name now, which the protocol keeps
   */
  public void open(LocalizedText bidder) {
    become(BidStatus.OPENED);
    openedAs = LocalizedColumns.of(bidder);
  }

  /** Until when it binds, as its first envelope says. */
  public void bind(LocalDate until) {
    validUntil = until;
  }

  /** Refuses unless its bidder may be bound for longer: it is open and not decided. */
  public void requireExtendable() {
    if (status != BidStatus.OPENED && status != BidStatus.VALID) {
      throw new DomainRuleViolation("bid.not-extendable");
    }
  }

  /** What stood in an envelope beside the prices. */
  public void remark(String text) {
    remarks = text.isEmpty() ? null : text;
  }

  /**
   * It lists documents.
   *
   * @param key of their envelope, closed
   */
  public void attach(String key) {
    documentsKey = key;
  }

  /** It is whole and may be compared. */
  public void accept() {
    become(BidStatus.VALID);
  }

  /** It cannot be compared, for this reason. */
  public void disqualify(BidFault found) {
    become(BidStatus.DISQUALIFIED);
    fault = found;
  }

  /** An objection was upheld: it takes part again. */
  public void readmit() {
    become(BidStatus.VALID);
    fault = null;
  }

  /** It wins a lot, or none. */
  public void award(boolean wins) {
    become(wins ? BidStatus.AWARDED : BidStatus.NOT_AWARDED);
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  public Long organisationId() {
    return organisationId;
  }

  public BidStatus status() {
    return status;
  }

  /** Counts the bidder's envelopes in this tender, from 1. */
  public int sequence() {
    return sequence;
  }

  /** The version of the terms for which it was sealed. */
  public int termsNumber() {
    return termsNumber;
  }

  public String commitment() {
    return commitment;
  }

  public Long sealedBy() {
    return sealedBy;
  }

  public Instant sealedAt() {
    return sealedAt;
  }

  /** Null before the opening. */
  public @Nullable LocalDate validUntil() {
    return validUntil;
  }

  public @Nullable String remarks() {
    return remarks;
  }

  /** Why it was disqualified. */
  public @Nullable BidFault fault() {
    return fault;
  }

  /** The bidder's name at the opening; null before it. */
  public @Nullable LocalizedText openedAs() {
    return openedAs == null ? null : openedAs.toText();
  }

  /** Why the opening found that it cannot be compared; null where that was seen later, or not. */
  public @Nullable BidFault openingFault() {
    return fault == BidFault.OBJECTION ? null : fault;
  }

  /** Of the envelope of its documents, closed; null before the opening. */
  public @Nullable String documentsKey() {
    return documentsKey;
  }
}
