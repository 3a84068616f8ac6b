package org.klaster.procurement.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.klaster.api.procurement.OpenContracting;
import org.klaster.api.procurement.OpenProcess;
import org.klaster.api.procurement.OpenRegister;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.procurement.TenderAccess;

/** Joint purchases as open data. */
@Stateless
@PermitAll
public class OpenContractingBean implements OpenContracting {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private TenderAccess access;
  @Inject private ReleaseViews views;
  @Inject private DatabaseClock clock;

  @Override
  public OpenRegister processes() {
    List<OpenProcess> processes =
        views.of(
            entities
                .createQuery(
                    "select t from Tender t where t.publishedAt is not null"
                        + " order by t.publishedAt, t.id",
                    Tender.class)
                .getResultList());
    Instant newest =
        processes.stream()
            .map(OpenProcess::newest)
            .max(Comparator.naturalOrder())
            .orElseGet(clock::now);
    return new OpenRegister(newest, processes);
  }

  @Override
  public OpenProcess process(long tenderId) {
    return views.of(List.of(access.published(tenderId))).get(0);
  }
}
