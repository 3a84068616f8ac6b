package org.klaster.web.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.klaster.api.procurement.DemandBook;
import org.klaster.api.procurement.DemandLineView;
import org.klaster.api.procurement.LotView;
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
  private List<Sheet> sheets = List.of();

  /**
   * The lines of one lot.
   *
   * @param total what they come to, as of now
   */
  public record Sheet(LotView lot, List<DemandLineView> lines, BigDecimal total) {

    static Sheet of(LotView lot, List<DemandLineView> all) {
      List<DemandLineView> lines = all.stream().filter(line -> line.lotId() == lot.id()).toList();
      BigDecimal total =
          lines.stream()
              .map(line -> line.terms().quantity())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return new Sheet(lot, lines, total);
    }
  }

  public void load() {
    view = tenders.tender(address.required("id"));
    List<DemandLineView> lines = book.lines(view.id());
    sheets =
        view.lots().stream()
            .map(lot -> Sheet.of(lot, lines))
            .filter(sheet -> !sheet.lines().isEmpty())
            .toList();
  }

  public TenderView getView() {
    return view;
  }

  public List<Sheet> getSheets() {
    return sheets;
  }
}
