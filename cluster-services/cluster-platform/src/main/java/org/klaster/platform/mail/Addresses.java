package org.klaster.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klaster.domain.shared.Person;

/** Addresses and header lines out of what people typed somewhere. */
final class Addresses {

  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@:;,]+@[^\\s<>@:;,]+");

  private Addresses() {}

  /** The person's address with the name; empty where there is none that can be one. */
  static Optional<InternetAddress> of(Person person) {
    String email = person.email();
    if (email == null || email.isBlank()) {
      return Optional.empty();
    }
    try {
      InternetAddress address = new InternetAddress(email.strip(), true);
      address.validate();
      address.setPersonal(oneLine(person.fullName()), StandardCharsets.UTF_8.name());
      return Optional.of(address);
    } catch (AddressException e) {
      return Optional.empty();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without addresses: an answer of the mail server is shown and kept, the address is not. */
  static String hidden(String text) {
    return ADDRESS.matcher(text).replaceAll("…@…");
  }

  /** No control character survives: a name cannot add a header. */
  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
  }
}
