package org.klaster.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Language;
import org.klaster.web.i18n.Formats;
import org.klaster.web.i18n.Messages;

/** A decimal as people type it: with comma or point, with or without blanks between thousands. */
@FacesConverter("klaster.Decimal")
public class DecimalConverter implements Converter<BigDecimal> {

  private static final String WRITTEN = "[-\u2212]?\\d{1,15}([.,]\\d{1,6})?";

  @Override
  public @Nullable BigDecimal getAsObject(
      FacesContext faces, UIComponent component, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String compact = typed.replaceAll("[\\s\u00a0\u202f]", "");
    if (!compact.matches(WRITTEN)) {
      String text = CDI.current().select(Messages.class).get().get("shared.decimal.invalid");
      throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
    return new BigDecimal(compact.replace(',', '.').replace('\u2212', '-'));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, @Nullable BigDecimal value) {
    if (value == null) {
      return "";
    }
    Language language = CDI.current().select(Messages.class).get().language();
    return Formats.typed(language, value.stripTrailingZeros().toPlainString());
  }
}
