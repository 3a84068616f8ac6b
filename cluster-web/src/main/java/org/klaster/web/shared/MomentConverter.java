package org.klaster.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.klaster.web.i18n.Messages;

/** A moment in Asia/Almaty, from the browser's field or typed as dd.MM.yyyy HH:mm. */
@FacesConverter("klaster.Moment")
public class MomentConverter implements Converter<Instant> {

  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu H:mm");

  @Override
  public @Nullable Instant getAsObject(
      FacesContext faces, UIComponent component, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      String text = typed.strip();
      LocalDateTime moment =
          text.contains(".") ? LocalDateTime.parse(text, TYPED) : LocalDateTime.parse(text);
      return moment.atZone(ALMATY).toInstant();
    } catch (DateTimeParseException e) {
      String text = CDI.current().select(Messages.class).get().get("shared.moment.invalid");
      throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), e);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, @Nullable Instant value) {
    return value == null
        ? ""
        : LocalDateTime.ofInstant(value, ALMATY).truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
