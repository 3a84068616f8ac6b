package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.klaster.api.procurement.LotSavingView;
import org.klaster.api.procurement.MemberSavingRow;
import org.klaster.api.procurement.SavingsView;
import org.klaster.api.procurement.TenderSavings;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.SavingShare;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.ListAddress;

/** All shares of a tender under the three keys, for its officer; each look is recorded. */
@Named
@ViewScoped
public class SavingBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TenderSavings savings;
  @Inject private Messages messages;
  @Inject private ListAddress address;

  private SavingsView view;

  public void load() {
    view = savings.savings(address.required("id"));
  }

  /** The keys as the chart names its bars. */
  public String getKeyLabels() {
    return Stream.of(SavingKey.values())
        .map(key -> '"' + messages.label(key) + '"')
        .toList()
        .toString();
  }

  /** What a member saves under each key, as the chart reads it. */
  public String values(MemberSavingRow row) {
    return Stream.of(SavingKey.values())
        .map(
            key -> {
              SavingShare share = row.share(key.name());
              return share == null ? "null" : share.saving().tenge().toPlainString();
            })
        .toList()
        .toString();
  }

  public List<LotSavingView> getLots() {
    return view.lots();
  }

  public SavingsView getView() {
    return view;
  }
}
