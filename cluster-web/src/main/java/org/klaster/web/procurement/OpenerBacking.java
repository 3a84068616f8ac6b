package org.klaster.web.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.EnrolledCode;
import org.klaster.api.procurement.OpenerView;
import org.klaster.api.procurement.Openers;
import org.klaster.web.shared.Flash;

/**
 * The opener's own page. The bean lives for one request: a new code is on the page that answers and
 * nowhere else.
 */
@Named
@RequestScoped
public class OpenerBacking {

  private static final String PAGE = "/app/procurement/opener.xhtml";

  @Inject private Openers openers;
  @Inject private Flash flash;

  private @Nullable OpenerView view;
  private @Nullable EnrolledCode enrolled;

  /** Makes a code and shows it in this answer. */
  public void enrol() {
    enrolled = openers.enrol();
  }

  public String lose() {
    openers.lose();
    return flash.done("bidding.opener.lost", PAGE);
  }

  public OpenerView getView() {
    if (view == null) {
      view = openers.mine();
    }
    return view;
  }

  /** Null unless it was made by this very request. */
  public @Nullable EnrolledCode getEnrolled() {
    return enrolled;
  }
}
