package org.klaster.api.procurement;

import java.io.Serializable;

/** A file that comes with a bid, in the memory alone. */
public record AttachedFile(String name, byte[] content) implements Serializable {

  public AttachedFile {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }

  /** Says nothing of the content: it must not reach a log. */
  @Override
  public String toString() {
    return "AttachedFile";
  }
}
