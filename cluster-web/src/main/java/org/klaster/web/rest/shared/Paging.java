package org.klaster.web.rest.shared;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.PageRequest;

/** The paging parameters of every list, as a {@code @BeanParam}. */
public class Paging {

  @QueryParam("page")
  @DefaultValue("0")
  @Parameter(description = "Page number from 0")
  private int page;

  @QueryParam("size")
  @DefaultValue("25")
  @Parameter(description = "Rows a page, 1 to 200")
  private int size;

  @QueryParam("sort")
  @Parameter(description = "Sort key of the list; a leading minus turns the order round")
  private @Nullable String sort;

  public PageRequest request() {
    if (sort == null || sort.isBlank()) {
      return new PageRequest(page, size, null, false);
    }
    boolean descending = sort.startsWith("-");
    return new PageRequest(page, size, descending ? sort.substring(1) : sort, descending);
  }
}
