package org.klaster.web.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.klaster.api.procurement.DemandBook;
import org.klaster.api.procurement.DemandLineView;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.Tenders;
import org.klaster.web.shared.ListAddress;

/** The officer's look at the members' lines; each is recorded. */
@Named
@RequestScoped
public class LinesBacking {

  @Inject private Tenders tenders;
  @Inject private DemandBook book;
  @Inject private ListAddress address;

  private TenderView view;
  private List<DemandLineView> lines = List.of();

  public void load() {
    view = tenders.tender(address.required("id"));
    lines = book.lines(view.id());
  }

  public TenderView getView() {
    return view;
  }

  public List<DemandLineView> getLines() {
    return lines;
  }
}
