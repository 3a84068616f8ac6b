package org.klaster.api.registry;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with a line of an imported file.
 *
 * @param line line of the file, from 1 with the headings
 * @param error whether it stands in the way of the import; otherwise it is a warning
 * @param code message key {@code registry.import.message.<code>}
 */
public record ImportMessage(int line, boolean error, String code, List<String> arguments)
    implements Serializable {

  public ImportMessage {
    arguments = List.copyOf(arguments);
  }
}
