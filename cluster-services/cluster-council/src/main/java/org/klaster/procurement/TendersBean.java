package org.klaster.procurement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.klaster.api.procurement.TenderCriteria;
import org.klaster.api.procurement.TenderRow;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.Tenders;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.procurement.Tender;
import org.klaster.vocabulary.shared.Roles;

/** Reading of tenders; none of it shows a member's line. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY, Roles.PARTICIPANT})
public class TendersBean implements Tenders {

  @Inject private TenderAccess access;
  @Inject private TenderRows rows;
  @Inject private TenderViews views;
  @Inject private TenderPapers papers;

  @Override
  public Page<TenderRow> search(TenderCriteria criteria, PageRequest page) {
    return rows.search(criteria, page);
  }

  @Override
  public TenderView tender(long tenderId) {
    return views.view(access.visible(tenderId));
  }

  @Override
  public DocumentContent document(long tenderId, long documentId) {
    Tender tender = access.visible(tenderId);
    return papers.open(tender, documentId, access.prepares(tender));
  }

  @Override
  @PermitAll
  public Page<TenderRow> published(TenderCriteria criteria, PageRequest page) {
    return rows.published(criteria, page);
  }

  @Override
  @PermitAll
  public TenderView publishedTender(long tenderId) {
    return views.publicView(access.published(tenderId));
  }

  @Override
  @PermitAll
  public DocumentContent publishedDocument(long tenderId, long documentId) {
    return papers.open(access.published(tenderId), documentId, false);
  }
}
