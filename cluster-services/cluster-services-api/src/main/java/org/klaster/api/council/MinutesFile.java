package org.klaster.api.council;

import java.io.Serializable;

/** A file that is made when it is asked for. */
public record MinutesFile(String name, String mediaType, byte[] content) implements Serializable {

  public MinutesFile {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }
}
