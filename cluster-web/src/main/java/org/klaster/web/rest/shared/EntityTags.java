package org.klaster.web.rest.shared;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Versions as entity tags. A change must say by {@code If-Match} which version it was made on:
 * without it 428, with an older one 412 (RFC 9110, RFC 6585).
 */
public final class EntityTags {

  private static final int PRECONDITION_FAILED = 412;
  private static final int PRECONDITION_REQUIRED = 428;

  private EntityTags() {}

  public static EntityTag of(int version) {
    return new EntityTag(Integer.toString(version));
  }

  /** What was asked for, under the tag of its version. */
  public static Response answer(Object body, int version) {
    return Response.ok(body).tag(of(version)).build();
  }

  /** What was made, at its address and under the tag of its version. */
  public static Response created(URI location, Object body, int version) {
    return Response.created(location).tag(of(version)).entity(body).build();
  }

  /** The version of now, which {@code If-Match} has to name: without it 428, with another 412. */
  public static int matching(@Nullable String ifMatch, int current) {
    requireCurrent(required(ifMatch), current);
    return current;
  }

  /** The version of the {@code If-Match} header. */
  public static int required(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new WebApplicationException(PRECONDITION_REQUIRED);
    }
    String tag = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
    if (!tag.matches("\\d{1,9}")) {
      throw new WebApplicationException(PRECONDITION_FAILED);
    }
    return Integer.parseInt(tag);
  }

  /** Refuses with 412 where the row has another version than the header says. */
  public static void requireCurrent(int expected, int current) {
    if (expected != current) {
      throw new WebApplicationException(PRECONDITION_FAILED);
    }
  }
}
