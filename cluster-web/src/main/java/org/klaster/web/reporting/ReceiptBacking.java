package org.klaster.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.ReceiptCheck;
import org.klaster.api.reporting.ReportRegister;

/** Checks a receipt that somebody kept. */
@Named
@ViewScoped
public class ReceiptBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReportRegister register;

  private String receipt = "";
  private @Nullable ReceiptCheck check;

  public void verify() {
    check = null;
    check = register.verifyReceipt(receipt);
  }

  public String getReceipt() {
    return receipt;
  }

  public void setReceipt(String receipt) {
    this.receipt = receipt == null ? "" : receipt;
  }

  public @Nullable ReceiptCheck getCheck() {
    return check;
  }
}
