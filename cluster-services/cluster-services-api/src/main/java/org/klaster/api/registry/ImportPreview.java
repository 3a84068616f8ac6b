package org.klaster.api.registry;

import java.io.Serializable;
import java.util.List;

/**
 * What an import would bring, before anything is stored.
 *
 * @param replaces indicators of the same region and source that would be replaced
 */
public record ImportPreview(
    RegionView region, IndicatorTable table, List<ImportMessage> messages, long replaces)
    implements Serializable {

  public ImportPreview {
    messages = List.copyOf(messages);
  }

  /** Whether no error stands in the way. */
  public boolean importable() {
    return !table.rows().isEmpty() && messages.stream().noneMatch(ImportMessage::error);
  }
}
