package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klaster.api.procurement.OpenerView;
import org.klaster.api.procurement.OpenerView.HeldShare;
import org.klaster.api.procurement.OpeningView;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.OpenerKey;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.procurement.bid.KeyRegister.Held;
import org.klaster.procurement.bid.KeyRegister.HeldIn;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** What an opener sees and shows of the own shares. */
@ApplicationScoped
public class OpenerViews {

  @Inject private OpenerRegister register;
  @Inject private KeyRegister keys;
  @Inject private CeremonyViews ceremonies;
  @Inject private OpeningDesk desk;
  @Inject private BidClosing closing;
  @Inject private BidReaders readers;
  @Inject private DatabaseClock clock;

  OpenerView mine(long personId) {
    Optional<OpenerKey> key = register.inUse(personId);
    List<HeldShare> tenders = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (HeldIn one : keys.heldBy(personId)) {
      Tender tender = one.tender();
      Held held = one.held();
      if (seen.add(tender.id())) {
        tenders.add(
            new HeldShare(
                tender.id(),
                tender.name(),
                tender.status(),
                tender.biddingUntil(),
                held.share().confirmedAt(),
                held.opener().isLost()));
      }
    }
    return new OpenerView(
        key.map(OpenerKey::fingerprint).orElse(null),
        key.map(OpenerKey::enrolledAt).orElse(null),
        tenders);
  }

  /** The tender, if the person holds a share of it: then it is shown before it is public, too. */
  Tender held(long personId, long tenderId) {
    return keys.tenderOf(personId, tenderId)
        .orElseThrow(() -> new NotFound(Tender.SUBJECT_TYPE, tenderId));
  }

  private List<Held> own(long personId, long tenderId) {
    return keys.held(tenderId).stream()
        .filter(held -> held.opener().personId() == personId)
        .toList();
  }

  /** The code in use is lost, and those before it whose shares are still needed are not. */
  void lose(long personId) {
    register
        .inUse(personId)
        .orElseThrow(() -> new DomainRuleViolation("opener.none"))
        .lose(clock.now());
  }

  /** Opens every share of the person with the code, and keeps none. */
  void confirm(Tender tender, long personId, String code) {
    Instant now = clock.now();
    List<Held> own = own(personId, tender.id());
    own.forEach(held -> OpeningDesk.share(held, code));
    KeyRegister.confirm(own, now);
  }

  OpeningView opening(Tender tender, long personId) {
    Optional<EnvelopeKind> due = desk.due(tender);
    List<Held> holders = due.map(kind -> desk.holders(tender.id(), kind)).orElse(List.of());
    return new OpeningView(
        ceremonies.view(tender, false),
        due.orElse(null),
        (int) holders.stream().filter(held -> held.share().enteredAt() != null).count(),
        holders.stream()
            .anyMatch(
                held -> held.opener().personId() == personId && held.share().enteredAt() != null),
        register.declared(personId, tender.id()),
        closing.standing(tender.id()).size(),
        readers.mayReadNow(tender));
  }
}
