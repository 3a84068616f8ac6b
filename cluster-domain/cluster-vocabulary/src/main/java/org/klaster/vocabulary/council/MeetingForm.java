package org.klaster.vocabulary.council;

/** How a council meets. */
public enum MeetingForm {
  IN_ROOM,
  REMOTE,
  /** In a room, with some who take part from elsewhere. */
  MIXED,
  /** Nobody meets: the seats vote in writing within the meeting's period. */
  WRITTEN
}
