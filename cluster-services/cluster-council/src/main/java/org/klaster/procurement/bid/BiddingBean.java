package org.klaster.procurement.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.klaster.api.procurement.BidDeskView;
import org.klaster.api.procurement.BidReceipt;
import org.klaster.api.procurement.BiddableTender;
import org.klaster.api.procurement.Bidding;
import org.klaster.api.procurement.ExtendBid;
import org.klaster.api.procurement.SealBid;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.procurement.TenderAccess;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Roles;

/** A supplier's part. Nothing of a bid's content leaves a call but sealed. */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class BiddingBean implements Bidding {

  /** Where quality counts bids are open while the prices are sealed still. */
  private static final Set<TenderStatus> EXTENDABLE =
      EnumSet.of(
          TenderStatus.SEALED,
          TenderStatus.OPENED,
          TenderStatus.EVALUATED,
          TenderStatus.AWARD_PROPOSED,
          TenderStatus.STANDSTILL);

  @Inject private AccessPolicy policy;
  @Inject private TenderAccess access;
  @Inject private BidderRules rules;
  @Inject private BidDesk desk;
  @Inject private BidderViews views;
  @Inject private Receipts receipts;
  @Inject private DatabaseClock clock;

  @Override
  public List<BiddableTender> open() {
    return views.open();
  }

  @Override
  public BidDeskView tender(long tenderId) {
    return views.desk(access.published(tenderId));
  }

  @Override
  public BidReceipt seal(SealBid command) {
    policy.requireRepresents(command.organisationId());
    access.published(command.tenderId());
    Tender tender = access.locked(command.tenderId());
    rules.require(tender, command.organisationId());
    Instant now = clock.now();
    if (isLate(tender, now)) {
      return receipts.of(desk.late(tender, command.organisationId(), policy.personId()));
    }
    tender.requireBidding(now);
    return receipts.of(desk.seal(tender, command, new Bid.Author(policy.personId(), now)));
  }

  @Override
  public BidReceipt withdraw(long tenderId, long organisationId) {
    policy.requireRepresents(organisationId);
    access.published(tenderId);
    Tender tender = access.locked(tenderId);
    tender.requireBidding(clock.now());
    Bid bid =
        desk.of(tenderId, organisationId).orElseThrow(() -> new NotFound("bid", organisationId));
    return receipts.of(desk.withdraw(bid, policy.personId()));
  }

  @Override
  public void extend(ExtendBid command) {
    policy.requireRepresents(command.organisationId());
    access.published(command.tenderId());
    Tender tender = access.locked(command.tenderId());
    if (!EXTENDABLE.contains(tender.status())) {
      throw new DomainRuleViolation("tender.state", tender.status());
    }
    Bid bid =
        desk.of(tender.id(), command.organisationId())
            .orElseThrow(() -> new NotFound("bid", command.organisationId()));
    desk.extend(bid, command.until(), new Bid.Author(policy.personId(), clock.now()));
  }

  /** Whether the deadline has passed; what comes when the bids are open is refused by its state. */
  private static boolean isLate(Tender tender, Instant now) {
    Instant until = tender.biddingUntil();
    return until != null
        && switch (tender.status()) {
          case BIDDING -> now.isAfter(until);
          // Unsuccessful for lack of bids: this one would have been the first.
          case SEALED, UNSUCCESSFUL -> true;
          default -> false;
        };
  }
}
