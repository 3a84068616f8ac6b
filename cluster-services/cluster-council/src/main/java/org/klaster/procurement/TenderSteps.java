package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.klaster.api.procurement.TenderAction;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.procurement.TenderGap;
import org.klaster.vocabulary.procurement.TenderStatus;

/** What a caller may do with a tender now; the services check each step again. */
@ApplicationScoped
public class TenderSteps {

  @Inject private TenderAccess access;
  @Inject private DatabaseClock clock;

  Set<TenderAction> possible(Tender tender, Set<TenderGap> gaps) {
    Set<TenderAction> actions = EnumSet.noneOf(TenderAction.class);
    Instant now = clock.now();
    if (tender.status() == TenderStatus.DEMAND_OPEN
        && !now.isAfter(tender.demandUntil())
        && !access.own(tender).isEmpty()) {
      actions.add(TenderAction.ENTER_DEMAND);
    }
    if (isAskable(tender, now)) {
      actions.add(TenderAction.ASK);
    }
    if (access.isOfficer(tender)) {
      actions.add(TenderAction.SEE_LINES);
    }
    boolean steers = access.prepares(tender) && !access.isOfSealedBidder(tender);
    if (steers) {
      preparer(tender, now, actions);
    }
    if (steers && access.coordinates(tender)) {
      coordinator(tender, gaps, actions);
    }
    return actions;
  }

  private static void preparer(Tender tender, Instant now, Set<TenderAction> actions) {
    switch (tender.status()) {
      case DEMAND_CLOSED -> {
        if (!tender.isBallotOpen()) {
          actions.add(TenderAction.PREPARE);
        }
      }
      case PREPARED -> actions.add(TenderAction.PUBLISH);
      case PUBLISHED -> {
        actions.add(TenderAction.TAKE_BIDS);
        actions.add(TenderAction.CHANGE_TERMS);
        actions.add(TenderAction.ANSWER);
      }
      case BIDDING -> {
        if (isAskable(tender, now)) {
          actions.add(TenderAction.CHANGE_TERMS);
        }
        actions.add(TenderAction.ANSWER);
      }
      default -> {}
    }
  }

  private static void coordinator(Tender tender, Set<TenderGap> gaps, Set<TenderAction> actions) {
    if (tender.status() == TenderStatus.DEMAND_CLOSED && !tender.isBallotOpen() && gaps.isEmpty()) {
      actions.add(TenderAction.PUT_TO_VOTE);
    }
    if (!tender.isOver()) {
      actions.add(TenderAction.REPLACE_OFFICER);
    }
    if (tender.status().canBecome(TenderStatus.CANCELLED) && !tender.isBallotOpen()) {
      actions.add(TenderAction.CANCEL);
    }
  }

  private static boolean isAskable(Tender tender, Instant now) {
    Instant until = tender.biddingUntil();
    return tender.status() == TenderStatus.PUBLISHED
        || tender.status() == TenderStatus.BIDDING && until != null && !now.isAfter(until);
  }
}
