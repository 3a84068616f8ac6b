package org.klaster.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * The options of a filter's {@code select}. One component for all of them: a choice of regions or
 * sectors has dozens, and a repeated subtree for each would cost more than the rest of the page.
 */
@FacesComponent(OptionsComponent.TYPE)
public class OptionsComponent extends UIComponentBase {

  static final String TYPE = "klaster.Options";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    Object selected = getAttributes().get("selected");
    if (!(getAttributes().get("items") instanceof Iterable<?> items)) {
      return;
    }
    var writer = context.getResponseWriter();
    for (Object item : items) {
      Choice choice = (Choice) item;
      String value = choice.value().toString();
      writer.startElement("option", null);
      writer.writeAttribute("value", value, null);
      if (value.equals(selected)) {
        writer.writeAttribute("selected", "selected", null);
      }
      writer.writeText(choice.label(), null);
      writer.endElement("option");
    }
  }
}
