package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A joint purchase as open data.
 *
 * @param releases as they were published, the oldest first
 * @param compiled the JSON text of what they come to
 */
public record OpenProcess(String ocid, List<Release> releases, String compiled)
    implements Serializable {

  public OpenProcess {
    releases = List.copyOf(releases);
  }

  /**
   * A release that never changes.
   *
   * @param key the standard's id
   * @param content the JSON text as it was published
   */
  public record Release(String key, Instant date, String tag, String content)
      implements Serializable {}

  /** When it was told of last. */
  public Instant newest() {
    return releases.get(releases.size() - 1).date();
  }
}
