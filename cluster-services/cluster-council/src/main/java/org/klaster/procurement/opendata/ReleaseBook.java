package org.klaster.procurement.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.klaster.api.procurement.PublicProcess;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderRelease;
import org.klaster.procurement.BeforeTakingBack;

/** Keeps releases as they are published; nothing of them is changed or taken away. */
@ApplicationScoped
public class ReleaseBook {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private PublicFacts facts;

  /** By tender, the oldest first; one statement. */
  Map<Long, List<TenderRelease>> of(List<Tender> tenders) {
    if (tenders.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select distinct r from TenderRelease r join fetch r.pieces where r.tenderId in"
                + " :tenders order by r.tenderId, r.number",
            TenderRelease.class)
        .setParameter("tenders", tenders.stream().map(Tender::id).toList())
        .getResultStream()
        .collect(Collectors.groupingBy(TenderRelease::tenderId));
  }

  /** Publishes the steps that are not published yet; the tender is held. */
  void publish(Tender tender) {
    entities.flush();
    PublicProcess process = facts.of(List.of(tender)).get(0);
    List<TenderRelease> known =
        new ArrayList<>(of(List.of(tender)).getOrDefault(tender.id(), List.of()));
    for (OcdsStep step : Releases.due(process, known)) {
      Instant at = Releases.dated(step, known);
      String key = Releases.key(process, step, known);
      TenderRelease release =
          new TenderRelease(
              tender,
              known.size() + 1,
              new TenderRelease.Head(
                  key, step.tag(), step.stage().name(), step.name(), step.since()),
              at,
              Releases.content(process, step.at(at), key, known));
      entities.persist(release);
      known.add(release);
    }
  }

  /** What is about to be taken back was published, or is published now. */
  void beforeTakingBack(@Observes BeforeTakingBack taken) {
    if (taken.tender().publishedAt() != null) {
      publish(taken.tender());
    }
  }
}
