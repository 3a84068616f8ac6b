package org.klaster.web.i18n;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Language;

/** The language of a request: chosen now, chosen before (cookie), the browser's, Kazakh. */
public final class RequestLanguage {

  public static final String PARAMETER = "lang";
  public static final String COOKIE = "klaster-lang";

  private RequestLanguage() {}

  public static Language of(HttpServletRequest request) {
    return parse(request.getParameter(PARAMETER))
        .or(() -> fromCookie(request))
        .orElseGet(() -> fromBrowser(request));
  }

  static Optional<Language> parse(@Nullable String code) {
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> fromCookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      if (COOKIE.equals(cookie.getName())) {
        return parse(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  private static Language fromBrowser(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Language.KK;
    }
    for (Locale locale : Collections.list(request.getLocales())) {
      Optional<Language> language = parse(locale.getLanguage());
      if (language.isPresent()) {
        return language.get();
      }
    }
    return Language.KK;
  }
}
