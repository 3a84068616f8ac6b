package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.Buyer;
import org.klaster.vocabulary.procurement.Joining;
import org.klaster.vocabulary.procurement.LeaveGround;
import org.klaster.vocabulary.procurement.SaltedBuyer;
import org.klaster.vocabulary.procurement.SavingAnswer;
import org.klaster.vocabulary.procurement.SavingShare;
import org.klaster.vocabulary.procurement.ShareZone;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** A member's line of a shared bill, with what it was computed from. */
@Entity
public class TenderSaving extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_saving_seq")
  @SequenceGenerator(
      name = "tender_saving_seq",
      sequenceName = "tender_saving_seq",
      allocationSize = 50)
  private Long id;

  private Long savingId;
  private Long organisationId;
  private BigDecimal quantity;
  private BigDecimal ownPrice;
  private BigDecimal ceilingPrice;
  private BigDecimal aloneAmount;
  private BigDecimal shareAmount;

  @Enumerated(EnumType.STRING)
  private ShareZone shareZone;

  @Enumerated(EnumType.STRING)
  private @Nullable LeaveGround leaveGround;

  /** Known to the member and the officer alone; null in lines from before it was there. */
  private @Nullable String salt;

  private @Nullable Long ordersFirst;
  private @Nullable Long ordersBetween;
  private @Nullable Long ordersLast;
  private @Nullable BigDecimal sumBetween;
  private @Nullable BigDecimal sumLast;
  private boolean askedAgain;

  @Enumerated(EnumType.STRING)
  private @Nullable SavingAnswer answer;

  private @Nullable Long answeredBy;
  private @Nullable Instant answeredAt;

  protected TenderSaving() {}

  /**
   * A line.
   *
   * @param input of the member, as it was hashed
   * @param ground on which the member may leave, null for none
   * @param askedAgain whether it pays more than in the revision before
   */
  public TenderSaving(
      LotSaving saving,
      SaltedBuyer input,
      SavingShare share,
      @Nullable LeaveGround ground,
      boolean askedAgain) {
    Buyer buyer = input.buyer();
    this.savingId = saving.id();
    this.organisationId = buyer.organisationId();
    this.quantity = buyer.quantity();
    this.ownPrice = buyer.ownPrice().tenge();
    this.ceilingPrice = buyer.ceiling().tenge();
    this.aloneAmount = share.alone().tenge();
    this.shareAmount = share.share().tenge();
    this.shareZone = share.zone();
    this.salt = input.salt();
    this.leaveGround = ground;
    this.askedAgain = askedAgain;
  }

  /** Keeps of what the share is the mean. */
  public void joins(Joining joining) {
    ordersFirst = joining.first();
    ordersBetween = joining.between();
    ordersLast = joining.last();
    sumBetween = joining.sumBetween();
    sumLast = joining.sumLast();
  }

  /** Of what a Shapley share is the mean; null where it is none, or was not kept. */
  public @Nullable Joining joining() {
    return ordersFirst == null
            || ordersBetween == null
            || ordersLast == null
            || sumBetween == null
            || sumLast == null
        ? null
        : new Joining(ordersFirst, ordersBetween, ordersLast, sumBetween, sumLast);
  }

  /** The member stays or leaves; it leaves only with a ground, or where it is asked again. */
  public void answer(SavingAnswer given, Bid.Author author) {
    if (!isAsked() || answer != null || given == SavingAnswer.SILENT) {
      throw new DomainRuleViolation("saving.not-asked");
    }
    answer = given;
    answeredBy = author.personId();
    answeredAt = author.at();
  }

  /** Its contract was refused for it: the member is out, asked or not, whatever it said before. */
  public void leave(Bid.Author author) {
    go(SavingAnswer.LEFT, author);
  }

  /** It said nothing in time, and the officer goes on without it. */
  public void passOver(Bid.Author officer) {
    if (!isOpen()) {
      throw new DomainRuleViolation("saving.not-asked");
    }
    go(SavingAnswer.SILENT, officer);
  }

  private void go(SavingAnswer gone, Bid.Author author) {
    answer = gone;
    answeredBy = author.personId();
    answeredAt = author.at();
  }

  /** Whether the member buys nothing of the lot any more. */
  public boolean isGone() {
    return answer != null && answer.isGone();
  }

  /** Whether the member has to say if it stays. */
  public boolean isAsked() {
    return leaveGround != null || askedAgain;
  }

  /** Whether the member still has to say it. */
  public boolean isOpen() {
    return isAsked() && answer == null;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long savingId() {
    return savingId;
  }

  public Long organisationId() {
    return organisationId;
  }

  public Buyer buyer() {
    return new Buyer(organisationId, quantity, new Money(ownPrice), new Money(ceilingPrice));
  }

  public SavingShare share() {
    return new SavingShare(new Money(aloneAmount), new Money(shareAmount), shareZone);
  }

  /** What went into the hash for this member; null in lines from before it was salted. */
  public @Nullable SaltedBuyer input() {
    return salt == null ? null : new SaltedBuyer(buyer(), salt);
  }

  public @Nullable LeaveGround leaveGround() {
    return leaveGround;
  }

  public boolean isAskedAgain() {
    return askedAgain;
  }

  public @Nullable SavingAnswer answer() {
    return answer;
  }

  public @Nullable Long answeredBy() {
    return answeredBy;
  }

  public @Nullable Instant answeredAt() {
    return answeredAt;
  }
}
