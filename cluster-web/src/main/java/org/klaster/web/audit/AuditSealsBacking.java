package org.klaster.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.AuditSealView;
import org.klaster.api.shared.AuditSeals;
import org.klaster.api.shared.Page;
import org.klaster.web.shared.ListAddress;

/** The seals of the audit chain for everybody. */
@Named
@RequestScoped
public class AuditSealsBacking {

  @Inject private AuditSeals seals;
  @Inject private ListAddress address;

  private @Nullable Page<AuditSealView> page;

  public Page<AuditSealView> getPage() {
    if (page == null) {
      page = seals.list(address.pageRequest());
    }
    return page;
  }
}
