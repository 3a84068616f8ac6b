package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.klaster.api.procurement.CeremonyView;
import org.klaster.api.procurement.CeremonyView.Candidate;
import org.klaster.api.procurement.CeremonyView.Holder;
import org.klaster.api.procurement.CeremonyView.Key;
import org.klaster.domain.procurement.OpenerKey;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderKey;
import org.klaster.procurement.bid.KeyRegister.Held;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/** What is shown of a tender's keys. */
@ApplicationScoped
public class CeremonyViews {

  @Inject private KeyRegister keys;
  @Inject private OpenerRegister openers;
  @Inject private Names names;

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
    return new CeremonyView(
        tender.id(),
        tender.version(),
        tender.name(),
        tender.status(),
        made.isEmpty() ? 0 : made.get(0).threshold(),
        keys(made),
        held.stream().map(one -> holder(one, people)).toList(),
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

  private static Holder holder(Held held, Map<Long, String> people) {
    return new Holder(
        Objects.requireNonNullElse(people.get(held.opener().personId()), ""),
        held.opener().isObserver(),
        held.share().confirmedAt(),
        held.opener().isLost(),
        held.share().enteredAt() != null);
  }
}
