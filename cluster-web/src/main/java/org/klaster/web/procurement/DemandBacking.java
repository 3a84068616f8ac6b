package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.DemandLineView;
import org.klaster.api.procurement.DemandSheet;
import org.klaster.api.procurement.EnterDemand;
import org.klaster.api.procurement.LotView;
import org.klaster.api.procurement.MemberDemand;
import org.klaster.api.procurement.OwnBuyer;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.Tenders;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** A member's demand in a round: the own lines and nobody else's. */
@Named
@ViewScoped
public class DemandBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Tenders tenders;
  @Inject private MemberDemand demand;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private TenderView view;
  private List<OwnBuyer> buyers = List.of();
  private OwnBuyer buyer;
  private final List<DemandFields> lines = new ArrayList<>();

  public void load() {
    view = tenders.tender(address.required("id"));
    buyers = demand.buyers(view.id());
    Long asked = address.number("organisation");
    buyer =
        buyers.stream()
            .filter(one -> asked == null || one.id() == asked)
            .findFirst()
            .orElseThrow(() -> new NotFound("organisation", asked == null ? 0 : asked));
    List<DemandLineView> own = demand.own(view.id());
    for (LotView lot : view.lots()) {
      DemandFields fields = new DemandFields(lot);
      own.stream()
          .filter(line -> line.lotId() == lot.id() && line.organisationId() == buyer.id())
          .findFirst()
          .ifPresent(fields::take);
      lines.add(fields);
    }
  }

  /** Lets the member enter one more delivery of a lot; what was typed stays. */
  public void more(DemandFields fields) {
    fields.more();
  }

  public String save() {
    List<EnterDemand> entered = new ArrayList<>();
    for (DemandFields fields : lines) {
      DemandTerms terms = fields.terms();
      if (terms != null) {
        entered.add(new EnterDemand(view.id(), fields.getLot().id(), buyer.id(), terms));
      }
    }
    if (entered.isEmpty()) {
      throw new InvalidInput("quantity", "required");
    }
    demand.enterAll(new DemandSheet(entered));
    lines.forEach(this::prove);
    return flash.done("procurement.done.entered", "/app/procurement/tender.xhtml?id=" + view.id());
  }

  private void prove(DemandFields fields) {
    Part chosen = fields.getFile();
    if (chosen == null || chosen.getSize() == 0) {
      return;
    }
    try (InputStream content = chosen.getInputStream()) {
      demand.prove(
          view.id(), fields.getLot().id(), buyer.id(), chosen.getSubmittedFileName(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TenderView getView() {
    return view;
  }

  public List<OwnBuyer> getBuyers() {
    return buyers;
  }

  public @Nullable OwnBuyer getBuyer() {
    return buyer;
  }

  public List<DemandFields> getLines() {
    return lines;
  }
}
