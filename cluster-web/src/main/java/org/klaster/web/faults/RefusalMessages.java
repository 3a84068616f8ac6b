package org.klaster.web.faults;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.BusinessException;
import org.klaster.web.i18n.Messages;

/** Turns a refusal into a message, beside the field at fault where the page has one of its name. */
public final class RefusalMessages {

  private RefusalMessages() {}

  public static void add(FacesContext faces, BusinessException refusal) {
    Messages messages = CDI.current().select(Messages.class).get();
    String text = messages.formatAll("error." + refusal.code(), refusal.arguments());
    String clientId = refusal.field() == null ? null : clientId(faces, refusal.field());
    faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    faces.validationFailed();
  }

  private static @Nullable String clientId(FacesContext faces, String field) {
    String[] found = new String[1];
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (context, component) -> {
              if (component instanceof UIInput input && field.equals(component.getId())) {
                input.setValid(false);
                if (input.getSubmittedValue() == null && input.getValue() instanceof String typed) {
                  // What is refused later than by Faces itself is shown as it was typed all the
                  // same.
                  input.setSubmittedValue(typed);
                }
                found[0] = ((UIComponent) input).getClientId(faces);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found[0];
  }
}
