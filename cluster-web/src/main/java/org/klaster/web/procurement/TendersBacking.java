package org.klaster.web.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.TenderCriteria;
import org.klaster.api.procurement.TenderRow;
import org.klaster.api.procurement.Tenders;
import org.klaster.api.shared.Page;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** Lists of tenders: those that the person may read, and the public register. */
@Named
@RequestScoped
public class TendersBacking {

  @Inject private Tenders tenders;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private @Nullable Page<TenderRow> page;

  public Page<TenderRow> getPage() {
    if (page == null) {
      page = tenders.search(criteria(), address.pageRequest());
    }
    return page;
  }

  public Page<TenderRow> getRegister() {
    if (page == null) {
      page = tenders.published(criteria(), address.pageRequest());
    }
    return page;
  }

  private TenderCriteria criteria() {
    return new TenderCriteria(
        address.number("cluster"), address.constant("status", TenderStatus.class));
  }

  public List<Choice> getStatuses() {
    return Choice.of(TenderStatus.class, messages);
  }

  /** Those that the public register may show. */
  public List<Choice> getPublicStatuses() {
    return Arrays.stream(TenderStatus.values())
        .filter(status -> status.isPublic() || status == TenderStatus.CANCELLED)
        .map(status -> new Choice(status, messages.label(status)))
        .toList();
  }
}
