package org.klaster.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.PageRequest;
import org.klaster.web.i18n.RequestLanguage;

/**
 * The state of a list, which stands in the address alone: filter, sort, page. Makes the addresses
 * of its neighbours. Pages use it as {@code #{list}}.
 */
@Named("list")
@RequestScoped
public class ListAddress {

  private static final String PAGE = "page";
  private static final String SORT = "sort";
  private static final String DESCENDING = "desc";

  @Inject private HttpServletRequest request;

  /** Page (from 1 in the address), sort and direction; anything malformed counts as not given. */
  public PageRequest pageRequest() {
    return new PageRequest(pageNumber(), PageRequest.DEFAULT_SIZE, text(SORT), isDescending());
  }

  private int pageNumber() {
    String written = text(PAGE);
    return written != null && written.matches("[1-9]\\d{0,5}") ? Integer.parseInt(written) - 1 : 0;
  }

  public boolean isDescending() {
    return "1".equals(request.getParameter(DESCENDING));
  }

  public @Nullable String getSort() {
    return text(SORT);
  }

  /** A parameter of the filter, null where it is empty. */
  public @Nullable String text(String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** A constant of an enum, null where there is none of that name. */
  public <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    return null;
  }

  public @Nullable Long number(String name) {
    String value = text(name);
    return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
  }

  /**
   * A number that the page cannot do without.
   *
   * @throws NotFound where there is none
   */
  public long required(String name) {
    Long number = number(name);
    if (number == null) {
      throw new NotFound(name, "");
    }
    return number;
  }

  /** Address of another page of the same list, numbered from 0. */
  public String pageHref(int page) {
    return href(Map.of(PAGE, Integer.toString(page + 1)));
  }

  /** Address of the same list sorted by the key; a second time the other way round. */
  public String sortHref(String key) {
    boolean turn = key.equals(getSort()) && !isDescending();
    return href(Map.of(SORT, key, DESCENDING, turn ? "1" : "", PAGE, ""));
  }

  /** For {@code aria-sort} of a column. */
  public @Nullable String ariaSort(String key) {
    if (!key.equals(getSort())) {
      return null;
    }
    return isDescending() ? "descending" : "ascending";
  }

  /** Address of this page in another language. */
  public String languageHref(String code) {
    return href(Map.of(RequestLanguage.PARAMETER, code));
  }

  private String href(Map<String, String> changes) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if ("GET".equals(request.getMethod())) {
      request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    }
    parameters.remove(RequestLanguage.PARAMETER);
    parameters.putAll(changes);
    String query =
        parameters.entrySet().stream()
            .filter(parameter -> !parameter.getValue().isBlank())
            .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path() : path() + "?" + query;
  }

  /** On an error page the address that was asked for, not that of the error page. */
  private String path() {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
