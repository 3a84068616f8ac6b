package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.klaster.domain.procurement.OpenerKey;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderKey;
import org.klaster.domain.procurement.TenderKey.Quorum;
import org.klaster.procurement.OpenerRules;
import org.klaster.procurement.TenderEndings;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** Whether these people may open these bids, the making of the keys and their loss. */
@ApplicationScoped
public class KeyDesk {

  @Inject private KeyRegister keys;
  @Inject private OpenerRegister openers;
  @Inject private TenderEndings endings;
  @Inject private OpenerRules rules;

  /** Makes the keys for the kinds that the terms ask for. */
  Map<EnvelopeKind, String> make(
      Tender tender, int threshold, List<OpenerKey> chosen, Quorum quorum) {
    List<EnvelopeKind> made = keys.keys(tender.id()).stream().map(TenderKey::kind).toList();
    if (made.stream().anyMatch(keys.kinds(tender)::contains)) {
      throw new DomainRuleViolation("opener.ceremony-held");
    }
    int observers = (int) chosen.stream().filter(OpenerKey::isObserver).count();
    rules.governing(tender).require(threshold, chosen.size(), observers);
    long people = chosen.stream().map(OpenerKey::personId).distinct().count();
    if (people < chosen.size()) {
      throw new DomainRuleViolation("opener.twice");
    }
    for (OpenerKey opener : chosen) {
      if (opener.personId().equals(tender.officerId())) {
        throw new DomainRuleViolation("opener.officer");
      }
      openers.requireStranger(opener.personId(), tender.id());
    }
    return keys.make(tender, threshold, chosen, quorum);
  }

  /** The bids can never be opened; all whom that concerns are told. */
  void giveUp(Tender tender, Instant at) {
    endings.fail(tender, TenderEnding.KEYS_LOST, null, at);
  }

  /** Marks every share of a tender as shown to open. */
  void confirmAll(long tenderId, Instant at) {
    KeyRegister.confirm(keys.held(tenderId), at);
  }
}
