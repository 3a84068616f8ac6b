package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * The procurement officer of a tender.
 *
 * @param options who may follow; none where the tender is over
 */
public record OfficerView(
    long tenderId,
    int version,
    LocalizedText tender,
    String officer,
    List<OfficerOption> options,
    List<Change> changes)
    implements Serializable {

  public OfficerView {
    options = List.copyOf(options);
    changes = List.copyOf(changes);
  }

  /** One officer followed another. */
  public record Change(String former, String officer, String ground, String by, Instant at)
      implements Serializable {}
}
