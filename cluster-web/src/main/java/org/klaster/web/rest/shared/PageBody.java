package org.klaster.web.rest.shared;

import java.util.List;
import java.util.function.Function;
import org.klaster.api.shared.Page;

/**
 * A part of a list in JSON.
 *
 * @param items the rows
 * @param page number from 0
 * @param size rows a page at most
 * @param total rows of the whole list under the same filter
 */
public record PageBody<T>(List<T> items, int page, int size, long total) {

  public static <R, T> PageBody<T> of(Page<R> page, Function<R, T> body) {
    return new PageBody<>(
        page.rows().stream().map(body).toList(),
        page.request().number(),
        page.request().size(),
        page.total());
  }
}
