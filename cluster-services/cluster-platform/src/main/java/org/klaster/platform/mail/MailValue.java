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

  /** Number and hash of a record of the audit chain, which tell nothing of anybody. */
  record Seal(long number, String hash) implements MailValue {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public Seal {
      if (!SHA256.matcher(hash).matches()) {
        throw new IllegalArgumentException("Not a hash: " + hash);
      }
    }

    @Override
    public MailTemplate.Value kind() {
      return MailTemplate.Value.SEAL;
    }

    /** As it is stored and told. */
    String written() {
      return number + ":" + hash;
    }

    static Seal read(String written) {
      int colon = written.indexOf(':');
      return new Seal(Long.parseLong(written.substring(0, colon)), written.substring(colon + 1));
    }
  }
}
