package org.klaster.api.shared;

import java.io.Serializable;
import java.util.List;

/**
 * Asks for an address to be told of changes.
 *
 * @param name under which the owner finds it again
 * @param address https, in a public network
 * @param types names of types, or of groups as {@code org.klaster.ballot.*}; empty for all
 */
public record RegisterWebhook(String name, String address, List<String> types)
    implements Serializable {

  public RegisterWebhook {
    types = List.copyOf(types);
  }
}
