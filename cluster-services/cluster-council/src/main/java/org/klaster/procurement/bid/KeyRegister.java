package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klaster.domain.procurement.OpenerKey;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderKey;
import org.klaster.domain.procurement.TenderKey.Quorum;
import org.klaster.domain.procurement.TenderKeyShare;
import org.klaster.platform.secrecy.Seal;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.procurement.TenderTermsBook;
import org.klaster.procurement.sealing.SplitKey;
import org.klaster.procurement.sealing.SplitKey.Share;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** The keys of tenders and their shares. */
@ApplicationScoped
public class KeyRegister {

  /** A share with the keys between which it lies. */
  record Held(TenderKey key, TenderKeyShare share, OpenerKey opener) {}

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private TenderTermsBook terms;

  /** The kinds of envelope that a bid in this tender has. */
  List<EnvelopeKind> kinds(Tender tender) {
    boolean quality =
        terms.newest(tender).map(newest -> newest.terms().weighsQuality()).orElse(false);
    return quality
        ? List.of(EnvelopeKind.TECHNICAL, EnvelopeKind.PRICE)
        : List.of(EnvelopeKind.WHOLE);
  }

  /** How many criteria of quality a bid is judged by. */
  int criteria(Tender tender) {
    return terms.newest(tender).map(newest -> newest.terms().criteria().size()).orElse(0);
  }

  /** One for each kind; none before the ceremony. */
  List<TenderKey> keys(long tenderId) {
    return entities
        .createQuery(
            "select k from TenderKey k where k.tenderId = :tender order by k.kind desc",
            TenderKey.class)
        .setParameter("tender", tenderId)
        .getResultList();
  }

  /** Refuses bids where nothing could be sealed, or what was sealed could not be opened. */
  void requireReady(Tender tender) {
    List<EnvelopeKind> wanted = kinds(tender);
    List<TenderKey> keys = keys(tender.id());
    if (!keys.stream().map(TenderKey::kind).toList().containsAll(wanted)) {
      throw new DomainRuleViolation("opener.no-ceremony");
    }
    List<Held> shares = held(tender.id());
    for (TenderKey key : keys) {
      long confirmed =
          shares.stream()
              .filter(held -> held.key().kind() == key.kind())
              .filter(held -> held.share().confirmedAt() != null && !held.opener().isLost())
              .count();
      if (confirmed < key.threshold()) {
        throw new DomainRuleViolation("opener.unconfirmed", key.threshold());
      }
    }
  }

  /** All shares of a tender, by kind and position. */
  List<Held> held(long tenderId) {
    List<Object[]> rows =
        entities
            .createQuery(
                "select k, s, o from TenderKey k, TenderKeyShare s, OpenerKey o"
                    + " where k.tenderId = :tender and s.tenderKeyId = k.id"
                    + " and o.id = s.openerKeyId order by k.kind desc, s.position",
                Object[].class)
            .setParameter("tender", tenderId)
            .getResultList();
    List<Held> held = new ArrayList<>();
    rows.forEach(
        row -> held.add(new Held((TenderKey) row[0], (TenderKeyShare) row[1], (OpenerKey) row[2])));
    return held;
  }

  /** Makes a pair for each kind and shares each private key out; it is kept nowhere. */
  Map<EnvelopeKind, String> make(
      Tender tender, int threshold, List<OpenerKey> openers, Quorum quorum) {
    Map<EnvelopeKind, String> fingerprints = new LinkedHashMap<>();
    for (EnvelopeKind kind : kinds(tender)) {
      Seal.Keys pair = Seal.generate();
      TenderKey key =
          new TenderKey(
              tender,
              kind,
              Base64s.text(pair.publicKey()),
              CanonicalJson.sha256(pair.publicKey()),
              quorum);
      entities.persist(key);
      entities.flush();
      List<Share> shares = SplitKey.split(pair.privateKey(), threshold, openers.size());
      for (int i = 0; i < shares.size(); i++) {
        OpenerKey opener = openers.get(i);
        Share share = shares.get(i);
        entities.persist(
            new TenderKeyShare(key, opener, share.position(), ShareSeal.seal(key, opener, share)));
      }
      fingerprints.put(kind, key.fingerprint());
    }
    return fingerprints;
  }

  /** The tender, if the person holds a share of its key. */
  Optional<Tender> tenderOf(long personId, long tenderId) {
    return entities
        .createQuery(
            "select t from Tender t where t.id = :tender and exists (select s.id from TenderKey k,"
                + " TenderKeyShare s, OpenerKey o where k.tenderId = t.id and s.tenderKeyId = k.id"
                + " and o.id = s.openerKeyId and o.personId = :person)",
            Tender.class)
        .setParameter("tender", tenderId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  /** A share with its tender. */
  record HeldIn(Tender tender, Held held) {}

  /** Tenders of which the person holds a share, by what is nearest; one statement. */
  List<HeldIn> heldBy(long personId) {
    List<HeldIn> held = new ArrayList<>();
    entities
        .createQuery(
            "select t, k, s, o from Tender t, TenderKey k, TenderKeyShare s, OpenerKey o"
                + " where o.personId = :person and s.openerKeyId = o.id and k.id = s.tenderKeyId"
                + " and t.id = k.tenderId"
                + " order by k.id desc",
            Object[].class)
        .setParameter("person", personId)
        .setMaxResults(MOST)
        .getResultList()
        .forEach(
            row ->
                held.add(
                    new HeldIn(
                        (Tender) row[0],
                        new Held(
                            (TenderKey) row[1], (TenderKeyShare) row[2], (OpenerKey) row[3]))));
    return held;
  }

  private static final int MOST = 200;

  /** Marks the person's shares of a tender as confirmed. */
  static void confirm(List<Held> own, Instant at) {
    own.forEach(held -> held.share().confirm(at));
  }
}
