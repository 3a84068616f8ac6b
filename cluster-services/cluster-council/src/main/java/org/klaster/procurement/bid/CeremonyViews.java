package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klaster.api.procurement.CeremonyView;
import org.klaster.api.procurement.CeremonyView.Candidate;
import org.klaster.api.procurement.CeremonyView.Holder;
import org.klaster.api.procurement.CeremonyView.Key;
import org.klaster.api.shared.Denied;
import org.klaster.domain.procurement.OpenerKey;
import org.klaster.domain.procurement.OpenerRule;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderKey;
import org.klaster.domain.procurement.TenderTies;
import org.klaster.procurement.OpenerRules;
import org.klaster.procurement.bid.KeyRegister.Held;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/** What is shown of a tender's keys. */
@ApplicationScoped
public class CeremonyViews {

  @Inject private KeyRegister keys;
  @Inject private OpenerRegister openers;
  @Inject private KeyDangers dangers;
  @Inject private OpenerTies ties;
  @Inject private Names names;
  @Inject private OpenerRules rules;

  /** Refuses who does not watch over the keys. */
  void requireWatcher(Tender tender) {
    if (!dangers.watches(tender)) {
      throw new Denied("opener.not-watcher");
    }
  }

  /**
   * The view.
   *
   * @param choosing whether those who may be chosen are shown
   */
  CeremonyView view(Tender tender, boolean choosing) {
    List<TenderKey> made = keys.keys(tender.id());
    List<OpenerKey> candidates = choosing ? openers.candidates() : List.of();
    List<Held> held = made.isEmpty() ? List.of() : first(tender.id(), made.get(0).kind());
    Map<Long, String> people =
        names.people(
            Stream.concat(held.stream().map(Held::opener), candidates.stream())
                .map(OpenerKey::personId)
                .toList());
    Standing standing = standing(tender, held);
    OpenerRule rule = rules.governing(tender);
    return new CeremonyView(
        tender.id(),
        tender.version(),
        tender.name(),
        tender.status(),
        rule.fewestThreshold(),
        rule.fewestHolders(),
        made.isEmpty() ? 0 : made.get(0).threshold(),
        standing.able(),
        standing.left(),
        keys(made),
        held.stream().map(one -> holder(one, people, standing.declared())).toList(),
        candidates.stream()
            .map(
                key ->
                    new Candidate(
                        key.id(),
                        people.getOrDefault(key.personId(), ""),
                        key.isObserver(),
                        key.fingerprint()))
            .toList());
  }

  static List<Key> keys(List<TenderKey> made) {
    return made.stream().map(key -> new Key(key.kind(), key.fingerprint(), key.madeAt())).toList();
  }

  private List<Held> first(long tenderId, EnvelopeKind kind) {
    List<Held> held = new ArrayList<>(keys.held(tenderId));
    held.removeIf(one -> one.key().kind() != kind);
    return held;
  }

  /**
   * How many may still open. Who of the others acts for a bidder is not told: it would say who
   * bids.
   */
  private record Standing(int able, int left, Set<Long> declared) {}

  private Standing standing(Tender tender, List<Held> held) {
    TenderTies known =
        ties.of(tender.id(), held.stream().map(one -> one.opener().personId()).toList());
    List<Held> left =
        held.stream()
            .filter(one -> !one.opener().isLost() && known.isStranger(one.opener().personId()))
            .toList();
    if (isExhausted(tender, known)) {
      return new Standing(0, 0, known.declared());
    }
    return new Standing(
        (int) left.stream().filter(one -> one.share().confirmedAt() != null).count(),
        left.size(),
        known.declared());
  }

  /** Whether of some kind all who may have entered their codes, and they did not give the key. */
  private boolean isExhausted(Tender tender, TenderTies known) {
    Map<EnvelopeKind, List<Held>> byKind =
        keys.held(tender.id()).stream()
            .filter(one -> !one.opener().isLost() && known.isStranger(one.opener().personId()))
            .collect(Collectors.groupingBy(one -> one.key().kind()));
    return byKind.values().stream()
        .anyMatch(shares -> shares.stream().allMatch(one -> one.share().entered() != null));
  }

  private static Holder holder(Held held, Map<Long, String> people, Set<Long> declared) {
    return new Holder(
        Objects.requireNonNullElse(people.get(held.opener().personId()), ""),
        held.opener().isObserver(),
        held.share().confirmedAt(),
        held.opener().isLost(),
        declared.contains(held.opener().personId()),
        held.share().enteredAt() != null);
  }
}
