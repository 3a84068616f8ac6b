package org.klaster.verifier;

/** A file that is held against the papers of the minutes. */
public record Paper(String name, byte[] content) {

  public Paper {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }
}
