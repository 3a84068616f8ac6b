package org.klaster.procurement.saving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidTier;
import org.klaster.domain.procurement.LotAward;
import org.klaster.domain.procurement.LotSaving;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.procurement.TenderSaving;
import org.klaster.domain.registry.Organisation;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.SavingShare;
import org.klaster.vocabulary.procurement.TierPrices;
import org.klaster.vocabulary.shared.LocalizedText;

/** The lots of a tender with their shares; five statements however many lots and members. */
@ApplicationScoped
public class SharedLots {

  private static final String AWARDS =
      "select a, l, b from LotAward a join TenderLot l on l.id = a.lotId"
          + " join Bid b on b.id = a.bidId where l.tenderId = :tender order by l.position";
  private static final String NEWEST =
      "select s from LotSaving s where s.lotId in (select l.id from TenderLot l where"
          + " l.tenderId = :tender) and s.revision = (select max(n.revision) from LotSaving n"
          + " where n.lotId = s.lotId and n.savingKey = s.savingKey)";
  private static final String LINES =
      "select t from TenderSaving t where t.savingId in :savings order by t.organisationId";
  private static final String TIERS =
      "select o.lotId, o.bidId, t from BidTier t join BidOffer o on o.id = t.offerId"
          + " where o.bidId in :bids order by t.id";
  private static final String NAMES = "select o from Organisation o where o.id in :keys";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** A lot with its newest revision under every key. */
  record Shared(
      TenderLot lot,
      Bid winner,
      List<TierPrices.Step> tiers,
      Map<SavingKey, LotSaving> savings,
      Map<SavingKey, List<TenderSaving>> lines) {

    LotSaving saving(SavingKey key) {
      return Objects.requireNonNull(savings.get(key));
    }

    List<TenderSaving> lines(SavingKey key) {
      return Objects.requireNonNull(lines.get(key));
    }
  }

  /** Shares by organisation and key, so that many rows are made in one go. */
  static Map<Long, Map<SavingKey, SavingShare>> shares(Shared shared) {
    Map<Long, Map<SavingKey, SavingShare>> shares = new HashMap<>();
    shared
        .lines()
        .forEach(
            (key, lines) ->
                lines.forEach(
                    line ->
                        shares
                            .computeIfAbsent(
                                line.organisationId(), one -> new EnumMap<>(SavingKey.class))
                            .put(key, line.share())));
    return shares;
  }

  /** Lots whose bill was shared, by position. */
  List<Shared> of(Tender tender) {
    Map<Long, Map<SavingKey, LotSaving>> savings = new HashMap<>();
    entities
        .createQuery(NEWEST, LotSaving.class)
        .setParameter("tender", tender.id())
        .getResultStream()
        .forEach(
            saving ->
                savings
                    .computeIfAbsent(saving.lotId(), lot -> new EnumMap<>(SavingKey.class))
                    .put(saving.savingKey(), saving));
    if (savings.isEmpty()) {
      return List.of();
    }
    List<Object[]> awards =
        entities
            .createQuery(AWARDS, Object[].class)
            .setParameter("tender", tender.id())
            .getResultList();
    Map<Long, List<TenderSaving>> lines = lines(savings.values());
    Map<List<Long>, List<TierPrices.Step>> tiers = tiers(awards);
    List<Shared> shared = new ArrayList<>();
    for (Object[] row : awards) {
      TenderLot lot = (TenderLot) row[1];
      Bid winner = (Bid) row[2];
      Map<SavingKey, LotSaving> of = savings.get(lot.id());
      if (of != null) {
        shared.add(
            new Shared(
                lot,
                winner,
                new TierPrices(tiers.getOrDefault(List.of(lot.id(), winner.id()), List.of()))
                    .steps(),
                of,
                byKey(of, lines)));
      }
    }
    return shared;
  }

  private static Map<SavingKey, List<TenderSaving>> byKey(
      Map<SavingKey, LotSaving> savings, Map<Long, List<TenderSaving>> lines) {
    Map<SavingKey, List<TenderSaving>> byKey = new EnumMap<>(SavingKey.class);
    savings.forEach((key, saving) -> byKey.put(key, lines.getOrDefault(saving.id(), List.of())));
    return byKey;
  }

  private Map<Long, List<TenderSaving>> lines(Collection<Map<SavingKey, LotSaving>> savings) {
    List<Long> keys =
        savings.stream().flatMap(of -> of.values().stream()).map(LotSaving::id).toList();
    return entities
        .createQuery(LINES, TenderSaving.class)
        .setParameter("savings", keys)
        .getResultStream()
        .collect(Collectors.groupingBy(TenderSaving::savingId));
  }

  private Map<List<Long>, List<TierPrices.Step>> tiers(List<Object[]> awards) {
    Set<Long> bids =
        awards.stream().map(row -> ((LotAward) row[0]).bidId()).collect(Collectors.toSet());
    Map<List<Long>, List<TierPrices.Step>> tiers = new HashMap<>();
    for (Object[] row :
        entities.createQuery(TIERS, Object[].class).setParameter("bids", bids).getResultList()) {
      BidTier tier = (BidTier) row[2];
      tiers
          .computeIfAbsent(List.of((Long) row[0], (Long) row[1]), key -> new ArrayList<>())
          .add(new TierPrices.Step(tier.tier().from(), tier.tier().price()));
    }
    return tiers;
  }

  /** Names of the winners and of these organisations, or of all members where none are given. */
  Map<Long, LocalizedText> names(List<Shared> shared, @Nullable Collection<Long> organisations) {
    Set<Long> keys = new TreeSet<>();
    for (Shared one : shared) {
      keys.add(one.winner().organisationId());
      if (organisations == null) {
        one.lines().values().stream()
            .flatMap(List::stream)
            .map(TenderSaving::organisationId)
            .forEach(keys::add);
      }
    }
    keys.addAll(organisations == null ? Collections.emptySet() : organisations);
    Map<Long, LocalizedText> names = new HashMap<>();
    if (!keys.isEmpty()) {
      entities
          .createQuery(NAMES, Organisation.class)
          .setParameter("keys", keys)
          .getResultStream()
          .forEach(organisation -> names.put(organisation.id(), organisation.name()));
    }
    return names;
  }
}
