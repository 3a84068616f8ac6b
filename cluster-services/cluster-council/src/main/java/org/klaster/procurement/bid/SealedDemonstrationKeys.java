package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.klaster.domain.procurement.OpenerKey;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderKey.Quorum;
import org.klaster.platform.access.People;
import org.klaster.platform.secrecy.Seal;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.procurement.sealing.OpenerCode;

/**
 * The openers of the invented tender. Their codes stand in the manual: they guard nothing but
 * invented bids.
 */
@ApplicationScoped
public class SealedDemonstrationKeys {

  private static final Map<String, String> CODES =
      Map.of(
          "auditor", "7FSH-W6B1-43M4-PP3E-7Z44-RXC5-2TD6-G1QA-EBT9",
          "government", "G51V-R7NB-CCED-VQGG-ADPQ-6FYM-QG39-N9RG-7RKQ",
          "ministry", "S7CZ-EQ63-WWT5-QPDE-KWM1-HH9T-8SHB-6TDJ-T5F3");
  private static final List<String> OPENERS = List.of("auditor", "government", "ministry");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private People people;
  @Inject private OpenerRegister openers;
  @Inject private KeyDesk keys;

  /** Enrols them, makes the keys of the tender and lets all confirm. */
  void hold(Tender tender, Instant now) {
    List<OpenerKey> chosen = new ArrayList<>();
    for (String account : OPENERS) {
      Seal.Keys pair = OpenerCode.parse(String.valueOf(CODES.get(account))).orElseThrow().keys();
      chosen.add(
          openers.enrol(
              people.idOf(account),
              Base64s.text(pair.publicKey()),
              CanonicalJson.sha256(pair.publicKey()),
              !account.equals("government")));
    }
    entities.flush();
    keys.make(tender, 2, chosen, new Quorum(2, chosen.size(), people.idOf("coordinator"), now));
    entities.flush();
    keys.confirmAll(tender.id(), now);
  }
}
