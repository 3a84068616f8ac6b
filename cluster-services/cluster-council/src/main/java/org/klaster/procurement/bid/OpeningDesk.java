package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klaster.domain.procurement.BidOpening;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderKey;
import org.klaster.domain.procurement.TenderTies;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.secrecy.Seal;
import org.klaster.platform.secret.SecretBox;
import org.klaster.procurement.bid.KeyRegister.Held;
import org.klaster.procurement.sealing.SplitKey;
import org.klaster.procurement.sealing.SplitKey.Joined;
import org.klaster.procurement.sealing.SplitKey.Share;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Openers enter their codes one after the other; with the last that it takes, everything is opened
 * in the same transaction. A share that waits for the others is kept closed under the
 * installation's key: fewer shares than the threshold tell nothing, and no bid can come or go any
 * more. One that is wrong stops nothing while enough right ones come.
 */
@ApplicationScoped
public class OpeningDesk {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private KeyRegister keys;
  @Inject private OpenerRegister openers;
  @Inject private OpenerTies ties;
  @Inject private Unsealing unsealing;
  @Inject private SecretBox box;
  @Inject private DatabaseClock clock;

  /** The kind that is opened next; empty before the deadline and when all is open. */
  Optional<EnvelopeKind> due(Tender tender) {
    if (tender.status() != TenderStatus.SEALED) {
      return Optional.empty();
    }
    List<EnvelopeKind> open = opened(tender.id());
    return keys.kinds(tender).stream()
        .filter(kind -> !open.contains(kind))
        .findFirst()
        .filter(kind -> kind != EnvelopeKind.PRICE || isJudged(tender));
  }

  /** Whether the quality of every bid has been judged by each criterion: then prices are opened. */
  private boolean isJudged(Tender tender) {
    return entities
            .createQuery(
                "select count(b) from Bid b where b.tenderId = :tender and b.status = :opened"
                    + " and (select count(distinct m.criterion) from BidMark m"
                    + " where m.bidId = b.id) < :criteria",
                Long.class)
            .setParameter("tender", tender.id())
            .setParameter("opened", BidStatus.OPENED)
            .setParameter("criteria", (long) keys.criteria(tender))
            .getSingleResult()
        == 0;
  }

  private List<EnvelopeKind> opened(long tenderId) {
    return entities
        .createQuery(
            "select o from BidOpening o where o.tenderId = :tender order by o.id", BidOpening.class)
        .setParameter("tender", tenderId)
        .getResultStream()
        .map(BidOpening::kind)
        .toList();
  }

  /** Those who hold a share of the kind. */
  List<Held> holders(long tenderId, EnvelopeKind kind) {
    return keys.held(tenderId).stream().filter(held -> held.key().kind() == kind).toList();
  }

  /**
   * Takes a code; the tender is held.
   *
   * @return whether with it everything was opened
   */
  boolean enter(Tender tender, EnvelopeKind kind, String typed, long personId) {
    tender.requireStatus(TenderStatus.SEALED);
    if (due(tender).filter(kind::equals).isEmpty()) {
      throw new DomainRuleViolation("opening.not-due");
    }
    List<Held> holders = holders(tender.id(), kind);
    Held own =
        holders.stream()
            .filter(held -> held.opener().personId() == personId)
            .findFirst()
            .orElseThrow(() -> new DomainRuleViolation("opener.not-holder"));
    openers.requireStranger(personId, tender.id());
    if (own.share().enteredAt() != null) {
      throw new DomainRuleViolation("opening.entered");
    }
    Share share = share(own, typed);
    Instant now = clock.now();
    own.share().enter(box.close(Base64s.text(share.content())), now);
    List<Share> together = together(tender, holders, own, share);
    TenderKey key = own.key();
    Optional<Joined> joined =
        SplitKey.joinAny(together, key.threshold(), Base64s.bytes(key.publicKey()));
    if (joined.isEmpty()) {
      return false;
    }
    // What was entered and did not help was no share of this key.
    holders.stream()
        .filter(held -> !joined.get().used().contains(held.share().position()))
        .forEach(held -> held.share().withdraw());
    unsealing.open(tender, kind, joined.get().keys(), now);
    holders.forEach(held -> held.share().forget());
    if (opened(tender.id()).containsAll(keys.kinds(tender))) {
      tender.opened(now);
    }
    return true;
  }

  static Share share(Held own, String typed) {
    Seal.Keys code = OpenerRegister.matching(typed, Set.of(own.opener().publicKey()));
    return ShareSeal.open(code, own.key(), own.opener(), own.share())
        .orElseThrow(() -> new DomainRuleViolation("opener.share-damaged"));
  }

  /** The shares that count: not of those who turned out to be interested since. */
  private List<Share> together(Tender tender, List<Held> holders, Held own, Share share) {
    List<Share> together = new ArrayList<>(List.of(share));
    TenderTies known =
        ties.of(tender.id(), holders.stream().map(held -> held.opener().personId()).toList());
    for (Held held : holders) {
      String entered = held.share().entered();
      if (held != own && entered != null) {
        if (!known.isStranger(held.opener().personId())) {
          held.share().withdraw();
        } else {
          kept(held, entered).ifPresentOrElse(together::add, held.share()::withdraw);
        }
      }
    }
    return together;
  }

  /**
   * What waits for the others; empty where somebody laid hands on it: it has to be entered anew.
   */
  private Optional<Share> kept(Held held, String entered) {
    try {
      return Optional.of(new Share(held.share().position(), Base64s.bytes(box.open(entered))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
