package org.klaster.procurement.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.klaster.api.procurement.OpenContracting;
import org.klaster.api.procurement.PublicProcess;
import org.klaster.domain.procurement.Tender;
import org.klaster.procurement.TenderAccess;

/** Joint purchases as open data. */
@Stateless
@PermitAll
public class OpenContractingBean implements OpenContracting {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private TenderAccess access;
  @Inject private PublicFacts facts;

  @Override
  public List<PublicProcess> processes() {
    return facts.of(
        entities
            .createQuery(
                "select t from Tender t where t.publishedAt is not null"
                    + " order by t.publishedAt, t.id",
                Tender.class)
            .getResultList());
  }

  @Override
  public PublicProcess process(long tenderId) {
    return facts.of(List.of(access.published(tenderId))).get(0);
  }
}
