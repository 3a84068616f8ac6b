package org.klaster.web.council;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Calendars;

/** Makes the address of the person's calendar feed and shows it once. */
@Named
@ViewScoped
public class CalendarBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Calendars calendars;

  private @Nullable String address;

  /** Stays on the page: the address is shown now and cannot be read again. */
  public @Nullable String renew() {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    address =
        URI.create(request.getRequestURL().toString())
            .resolve("/calendar/" + calendars.renewFeed() + ".ics")
            .toString();
    return null;
  }

  public @Nullable String getAddress() {
    return address;
  }
}
