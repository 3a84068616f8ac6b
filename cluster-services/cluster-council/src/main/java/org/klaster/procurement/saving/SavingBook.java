package org.klaster.procurement.saving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidTier;
import org.klaster.domain.procurement.DemandLine;
import org.klaster.domain.procurement.LotAward;
import org.klaster.domain.procurement.LotSaving;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderSaving;
import org.klaster.procurement.ProcurementRules;
import org.klaster.vocabulary.procurement.Buyer;
import org.klaster.vocabulary.procurement.BuyingGroup;
import org.klaster.vocabulary.procurement.Departure;
import org.klaster.vocabulary.procurement.Joining;
import org.klaster.vocabulary.procurement.LeaveGround;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;
import org.klaster.vocabulary.procurement.SaltedBuyer;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.SavingSplit;
import org.klaster.vocabulary.procurement.TierPrices;
import org.klaster.vocabulary.shared.Money;

/** Computes and keeps the shares of a tender's lots; each computation is a revision of its own. */
@ApplicationScoped
public class SavingBook {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private SavingMails mails;
  @Inject private ProcurementRules rules;
  @Inject private Event<SharedAgain> again;

  /**
   * Shares every lot that is awarded, among all who need it.
   *
   * @return the members that have to say whether they stay
   */
  public Set<Long> share(Tender tender, Instant at) {
    Set<Long> asked = new TreeSet<>();
    for (LotAward award : awards(tender)) {
      List<Buyer> buyers = buyers(award.lotId());
      if (!buyers.isEmpty()) {
        asked.addAll(share(Objects.requireNonNull(tender.savingKey()), award, buyers, at));
      }
    }
    return asked;
  }

  /** Shares a lot again among those who have not left; who is asked again is told. */
  void shareAgain(Tender tender, long lotId, Instant at) {
    entities.flush();
    SavingKey key = Objects.requireNonNull(tender.savingKey());
    LotSaving newest = newest(lotId, key).orElseThrow();
    List<Buyer> staying =
        lines(newest).stream().filter(line -> !line.isGone()).map(TenderSaving::buyer).toList();
    LotAward award =
        awards(tender).stream()
            .filter(candidate -> candidate.lotId() == lotId)
            .findFirst()
            .orElseThrow();
    if (!staying.isEmpty()) {
      mails.asked(tender, share(key, award, staying, at));
    }
    entities.flush();
    again.fire(new SharedAgain(tender, at));
  }

  /**
   * A buyer signs no contract on these lots: it is out of the pool, and the bills of all others are
   * shared anew.
   */
  public void leave(Tender tender, long organisationId, Set<Long> lots, Bid.Author author) {
    SavingKey key = Objects.requireNonNull(tender.savingKey());
    for (Long lot : lots) {
      LotSaving saving = newest(lot, key).orElseThrow();
      for (TenderSaving line : lines(saving)) {
        if (line.organisationId() == organisationId && !line.isGone()) {
          line.leave(author);
          shareAgain(tender, lot, author.at());
        }
      }
    }
  }

  /**
   * Goes on without members who said nothing in time.
   *
   * @return who they are
   */
  public Set<Long> passOver(Tender tender, Bid.Author officer) {
    SavingKey key = Objects.requireNonNull(tender.savingKey());
    Set<Long> silent = new TreeSet<>();
    for (LotAward award : awards(tender)) {
      LotSaving saving = newest(award.lotId(), key).orElse(null);
      if (saving == null || !saving.isOverdue(officer.at())) {
        continue;
      }
      List<TenderSaving> open = lines(saving).stream().filter(TenderSaving::isOpen).toList();
      open.forEach(line -> line.passOver(officer));
      open.forEach(line -> silent.add(line.organisationId()));
      if (!open.isEmpty()) {
        shareAgain(tender, award.lotId(), officer.at());
      }
    }
    return silent;
  }

  /** Whether a member was asked and has said nothing in time. */
  public boolean isSomebodySilent(Tender tender, Instant now) {
    SavingKey key = Objects.requireNonNull(tender.savingKey());
    return awards(tender).stream()
        .flatMap(award -> newest(award.lotId(), key).stream())
        .filter(saving -> saving.isOverdue(now))
        .flatMap(saving -> lines(saving).stream())
        .anyMatch(TenderSaving::isOpen);
  }

  /** Who has to say if it stays. */
  private Set<Long> share(SavingKey chosen, LotAward award, List<Buyer> buyers, Instant at) {
    TierPrices prices = prices(award);
    LotSaving before = newest(award.lotId(), chosen).orElse(null);
    int revision = before == null ? 1 : before.revision() + 1;
    Map<Long, Money> paid = paid(before);
    Set<Long> asked = new TreeSet<>();
    Map<Long, SaltedBuyer> inputs = new TreeMap<>();
    buyers.forEach(buyer -> inputs.put(buyer.organisationId(), SavingInputs.salted(buyer)));
    List<String> leaves = SavingInputs.leaves(inputs.values());
    LotSaving.Computed computed =
        new LotSaving.Computed(
            SavingInputs.hash(prices.steps(), leaves),
            at,
            at.plus(Duration.ofDays(rules.whole(ProcurementRuleKind.ANSWER_DAYS))));
    for (SavingKey key : SavingKey.values()) {
      SavingSplit split = SavingSplit.of(key, prices, buyers);
      Money price = prices.priceOf(split.volume()).orElseThrow();
      LotSaving saving = new LotSaving(award.lotId(), revision, split, price, computed);
      entities.persist(saving);
      if (key == chosen) {
        asked.addAll(keep(saving, split, inputs, paid));
      } else {
        keep(saving, split, inputs, Map.of());
      }
    }
    return asked;
  }

  private Set<Long> keep(
      LotSaving saving, SavingSplit split, Map<Long, SaltedBuyer> inputs, Map<Long, Money> paid) {
    List<Buyer> buyers = inputs.values().stream().map(SaltedBuyer::buyer).toList();
    Map<Long, LeaveGround> grounds =
        BuyingGroup.leavers(split, buyers, saving.revision()).stream()
            .collect(Collectors.toMap(Departure::organisationId, Departure::ground));
    Set<Long> asked = new TreeSet<>();
    split
        .shares()
        .forEach(
            (organisation, share) -> {
              Money before = paid.get(organisation);
              TenderSaving line =
                  new TenderSaving(
                      saving,
                      Objects.requireNonNull(inputs.get(organisation)),
                      share,
                      grounds.get(organisation),
                      before != null && share.share().compareTo(before) > 0);
              Joining joining = split.joinings().get(organisation);
              if (joining != null) {
                line.joins(joining);
              }
              entities.persist(line);
              if (line.isAsked()) {
                asked.add(organisation);
              }
            });
    return asked;
  }

  private Map<Long, Money> paid(@Nullable LotSaving before) {
    Map<Long, Money> paid = new HashMap<>();
    if (before != null) {
      // Who was asked and has not answered has accepted nothing, and is asked again.
      lines(before)
          .forEach(
              line ->
                  paid.put(
                      line.organisationId(), line.isOpen() ? Money.ZERO : line.share().share()));
    }
    return paid;
  }

  /** Whether a bill of the tender was shared. */
  boolean isShared(Tender tender) {
    return entities
            .createQuery(
                "select count(s) from LotSaving s, TenderLot l where l.id = s.lotId"
                    + " and l.tenderId = :tender",
                Long.class)
            .setParameter("tender", tender.id())
            .getSingleResult()
        > 0;
  }

  /** What those who stay buy under the council's key, lot by lot. */
  public List<BoughtLine> bought(Tender tender) {
    SavingKey key = Objects.requireNonNull(tender.savingKey());
    List<BoughtLine> bought = new ArrayList<>();
    for (LotAward award : awards(tender)) {
      Long supplier = entities.find(Bid.class, award.bidId()).organisationId();
      newest(award.lotId(), key).stream()
          .flatMap(saving -> lines(saving).stream())
          .filter(line -> !line.isGone())
          .map(
              line ->
                  new BoughtLine(
                      award.lotId(),
                      line.organisationId(),
                      supplier,
                      line.share().share(),
                      line.isOpen()))
          .forEach(bought::add);
    }
    return bought;
  }

  List<LotAward> awards(Tender tender) {
    return entities
        .createQuery(
            "select a from LotAward a, TenderLot l where l.id = a.lotId and l.tenderId = :tender"
                + " order by l.position",
            LotAward.class)
        .setParameter("tender", tender.id())
        .getResultList();
  }

  private List<Buyer> buyers(Long lotId) {
    return entities
        .createQuery(
            "select d from DemandLine d where d.lotId = :lot and d.quantity > 0"
                + " order by d.organisationId",
            DemandLine.class)
        .setParameter("lot", lotId)
        .getResultStream()
        .map(DemandLine::buyer)
        .toList();
  }

  /** What the winner of a lot offers. */
  TierPrices prices(LotAward award) {
    return new TierPrices(
        entities
            .createQuery(
                "select t from BidTier t, BidOffer o where o.id = t.offerId and o.bidId = :bid"
                    + " and o.lotId = :lot",
                BidTier.class)
            .setParameter("bid", award.bidId())
            .setParameter("lot", award.lotId())
            .getResultStream()
            .map(BidTier::tier)
            .map(tier -> new TierPrices.Step(tier.from(), tier.price()))
            .toList());
  }

  /** The revision that counts. */
  Optional<LotSaving> newest(long lotId, SavingKey key) {
    return entities
        .createQuery(
            "select s from LotSaving s where s.lotId = :lot and s.savingKey = :key"
                + " order by s.revision desc",
            LotSaving.class)
        .setParameter("lot", lotId)
        .setParameter("key", key)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<TenderSaving> lines(LotSaving saving) {
    return entities
        .createQuery(
            "select t from TenderSaving t where t.savingId = :saving order by t.organisationId",
            TenderSaving.class)
        .setParameter("saving", saving.id())
        .getResultList();
  }
}
