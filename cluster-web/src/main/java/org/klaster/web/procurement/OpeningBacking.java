package org.klaster.web.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.EnterCode;
import org.klaster.api.procurement.Openers;
import org.klaster.api.procurement.OpeningView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/**
 * Confirming a share and opening the bids. The code is read from the request and nowhere kept: no
 * component of the page holds it.
 */
@Named
@RequestScoped
public class OpeningBacking {

  private static final String PAGE = "/app/procurement/opening.xhtml?id=";

  @Inject private Openers openers;
  @Inject private HttpServletRequest request;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private @Nullable OpeningView view;
  private String reason = "";

  public OpeningView getView() {
    if (view == null) {
      view = openers.opening(address.required("id"));
    }
    return view;
  }

  /** Shows that the code opens the own share. */
  public String confirm() {
    long id = address.required("id");
    openers.confirm(id, code());
    return flash.done("bidding.opening.confirmed", PAGE + id);
  }

  /** Enters the code; with the last that it takes all is opened. */
  public String enter() {
    long id = address.required("id");
    OpeningView before = getView();
    if (before.due() == null) {
      throw new InvalidInput("code", "opening.not-due");
    }
    OpeningView after = openers.enter(new EnterCode(id, before.due(), code()));
    boolean opened = after.due() != before.due();
    return flash.done(opened ? "bidding.opening.opened" : "bidding.opening.entered", PAGE + id);
  }

  public String declare() {
    long id = address.required("id");
    openers.declareInterest(id, reason);
    return flash.done("bidding.opening.declared", PAGE + id);
  }

  private String code() {
    String typed = request.getParameter("code");
    if (typed == null || typed.isBlank()) {
      throw new InvalidInput("code", "required");
    }
    return typed;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
