package org.klaster.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.klaster.web.i18n.Messages;

/** A day from the browser's date field (ISO 8601) or typed as dd.MM.yyyy. */
@FacesConverter("klaster.Day")
public class DayConverter implements Converter<LocalDate> {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

  @Override
  public @Nullable LocalDate getAsObject(
      FacesContext faces, UIComponent component, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return typed.contains(".")
          ? LocalDate.parse(typed.strip(), TYPED)
          : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      String text = CDI.current().select(Messages.class).get().get("shared.day.invalid");
      throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), e);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, @Nullable LocalDate value) {
    return value == null ? "" : value.toString();
  }
}
