package org.klaster.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.klaster.web.i18n.Messages;

/** Says to the person what was done, on the page that follows a redirect. */
@ApplicationScoped
public class Flash {

  @Inject private Messages messages;

  /** Leaves a message for the next page and returns the outcome with a redirect. */
  public String done(String key, String outcome) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, messages.get(key), null));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return outcome + (outcome.contains("?") ? "&" : "?") + "faces-redirect=true";
  }
}
