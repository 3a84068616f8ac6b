package org.klaster.vocabulary.council;

/** Whether and how a seat takes part in a meeting. */
public enum AttendanceMode {
  IN_ROOM,
  REMOTE,
  /** Not there, or gone. */
  ABSENT;

  public boolean isPresent() {
    return this != ABSENT;
  }
}
