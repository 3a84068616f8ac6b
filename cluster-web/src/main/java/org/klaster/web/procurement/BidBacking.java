package org.klaster.web.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.BidDeskView;
import org.klaster.api.procurement.BidReceipt;
import org.klaster.api.procurement.Bidding;
import org.klaster.api.procurement.ExtendBid;
import org.klaster.api.procurement.SealBid;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.BidTerms;
import org.klaster.vocabulary.procurement.LotOffer;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/**
 * A supplier's bid. Prices and documents are read from the request and sealed in it: no component,
 * no view state and no session holds them.
 */
@Named
@RequestScoped
public class BidBacking {

  private static final int MILLION = 1_000_000;
  private static final String PAGE = "/app/procurement/bid.xhtml?id=";

  /**
   * A price that is asked for.
   *
   * @param name of the field
   */
  public record PriceField(BigDecimal from, String name) {}

  @Inject private Bidding bidding;
  @Inject private HttpServletRequest request;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private @Nullable BidDeskView view;

  public BidDeskView getView() {
    if (view == null) {
      view = bidding.tender(address.required("id"));
    }
    return view;
  }

  /** The prices that are asked for of a lot. */
  public List<PriceField> prices(BidDeskView.Lot lot) {
    List<PriceField> fields = new ArrayList<>();
    fields.add(new PriceField(BigDecimal.ZERO, "price-" + lot.id() + "-0"));
    getView().tiers().stream()
        .filter(tier -> tier.lot() == lot.position())
        .sorted((one, other) -> one.from().compareTo(other.from()))
        .forEach(
            tier ->
                fields.add(new PriceField(tier.from(), "price-" + lot.id() + "-" + fields.size())));
    return fields;
  }

  public int getMostFiles() {
    return SealBid.MOST_FILES;
  }

  /** In millions of bytes. */
  public int getMostMegabytes() {
    return SealBid.MOST_BYTES / MILLION;
  }

  /** What was typed into a field of this very request, when it comes back with an error. */
  public String typed(String name) {
    String typed = request.getParameter(name);
    return typed == null ? "" : typed;
  }

  public String seal() {
    long id = getView().id();
    List<LotOffer> lots = new ArrayList<>();
    for (BidDeskView.Lot lot : getView().lots()) {
      List<OfferedTier> tiers = tiers(lot);
      if (!tiers.isEmpty()) {
        lots.add(new LotOffer(lot.id(), tiers));
      }
    }
    BidTerms terms = new BidTerms(lots, day("validUntil"), typed("remarks"));
    BidReceipt receipt = bidding.seal(new SealBid(id, bidder(), terms, BidFiles.of(request)));
    return flash.done(receipt.isLate() ? "bidding.bid.late" : "bidding.bid.sealed", PAGE + id);
  }

  public String withdraw() {
    long id = getView().id();
    bidding.withdraw(id, bidder());
    return flash.done("bidding.bid.withdrawn", PAGE + id);
  }

  public String extend() {
    long id = getView().id();
    bidding.extend(new ExtendBid(id, bidder(), day("extendUntil")));
    return flash.done("bidding.extend.done", PAGE + id);
  }

  private List<OfferedTier> tiers(BidDeskView.Lot lot) {
    List<OfferedTier> tiers = new ArrayList<>();
    for (PriceField field : prices(lot)) {
      String typed = typed(field.name()).replaceAll("[\\s\u00a0]", "").replace(',', '.');
      if (!typed.isEmpty()) {
        if (!typed.matches("\\d{1,12}(\\.\\d{1,2})?")) {
          throw new InvalidInput(field.name(), "bid.price");
        }
        tiers.add(new OfferedTier(field.from(), new Money(new BigDecimal(typed))));
      }
    }
    return tiers;
  }

  private LocalDate day(String field) {
    try {
      return LocalDate.parse(typed(field));
    } catch (DateTimeException e) {
      throw (InvalidInput) new InvalidInput(field, "required").initCause(e);
    }
  }

  private long bidder() {
    String typed = typed("bidder");
    if (!typed.matches("\\d{1,18}")) {
      throw new InvalidInput("bidder", "required");
    }
    return Long.parseLong(typed);
  }
}
