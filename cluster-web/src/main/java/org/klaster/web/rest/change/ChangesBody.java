package org.klaster.web.rest.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.ChangePage;
import org.klaster.api.shared.ChangeView;

/**
 * A part of the change feed in JSON.
 *
 * @param next the position to go on from
 * @param more whether there is something behind it now
 */
public record ChangesBody(List<Change> items, long next, boolean more) {

  static final String API = "/api/v1";

  /**
   * One change.
   *
   * @param subject kind and key of the thing
   * @param link of the thing under this interface, absent where it has none
   */
  @Schema(name = "Change")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Change(
      long position, String type, Subject subject, @Nullable String link, Instant time) {}

  /** The thing that changed. */
  @Schema(name = "ChangeSubject")
  public record Subject(String type, String key) {}

  static ChangesBody of(ChangePage page) {
    return new ChangesBody(
        page.changes().stream().map(ChangesBody::change).toList(), page.next(), page.more());
  }

  private static Change change(ChangeView view) {
    String path = view.path();
    return new Change(
        view.position(),
        view.type(),
        new Subject(view.subjectType(), view.subjectKey()),
        path == null ? null : API + path,
        view.time());
  }
}
