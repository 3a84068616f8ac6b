package org.klaster.platform.audit;

/**
 * The thing that an event is about.
 *
 * @param type kind of thing in lower case, for example {@code ballot}
 * @param key its key as a person would name it: an id, a BIN
 */
public record Subject(String type, String key) {

  public static final Subject NONE = new Subject("", "");

  public static Subject of(String type, Object key) {
    return new Subject(type, key.toString());
  }
}
