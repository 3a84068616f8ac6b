package org.klaster.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.NotFound;

/** Numbers in the address that a servlet is asked by, exactly as written. */
public final class AddressNumber {

  private AddressNumber() {}

  /** The number of that name, null where there is none or it is malformed. */
  public static @Nullable Long find(HttpServletRequest request, String name) {
    String written = request.getParameter(name);
    return written != null && written.matches("\\d{1,18}") ? Long.valueOf(written) : null;
  }

  /**
   * A number that the servlet cannot do without.
   *
   * @throws NotFound where there is none or it is malformed
   */
  public static long required(HttpServletRequest request, String name) {
    Long number = find(request, name);
    if (number == null) {
      throw new NotFound(name, String.valueOf(request.getParameter(name)));
    }
    return number;
  }
}
