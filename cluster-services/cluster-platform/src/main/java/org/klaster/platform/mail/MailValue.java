package org.klaster.platform.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.MailTemplate;
import org.klaster.vocabulary.shared.Period;

/** A value of a mail. There is none for a number: figures are read in Klaster, not in a mailbox. */
sealed interface MailValue {

  MailTemplate.Value kind();

  /** Name of a thing. */
  record Name(LocalizedText text) implements MailValue {
    @Override
    public MailTemplate.Value kind() {
      return MailTemplate.Value.NAME;
    }
  }

  /** A constant, letters only: a figure cannot be passed off as one. */
  record Code(String constant) implements MailValue {

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z][A-Za-z_-]{0,59}");

    public Code {
      if (!LETTERS.matcher(constant).matches()) {
        throw new IllegalArgumentException("Not a constant: " + constant);
      }
    }

    @Override
    public MailTemplate.Value kind() {
      return MailTemplate.Value.CODE;
    }
  }

  /** A day. */
  record Day(LocalDate day) implements MailValue {
    @Override
    public MailTemplate.Value kind() {
      return MailTemplate.Value.DAY;
    }
  }

  /** A moment, shown in Asia/Almaty. */
  record Moment(Instant moment) implements MailValue {
    @Override
    public MailTemplate.Value kind() {
      return MailTemplate.Value.MOMENT;
    }
  }

  /** A quarter. */
  record Quarter(Period period) implements MailValue {
    @Override
    public MailTemplate.Value kind() {
      return MailTemplate.Value.PERIOD;
    }
  }
}
