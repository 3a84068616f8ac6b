package org.klaster.api.programme;

/** What a caller may do with a programme. */
public enum ProgrammeAction {
  EDIT,
  SUBMIT,
  /** After a ballot that decided nothing. */
  REPEAT_BALLOT,
  TAKE_BACK,
  TAKE_UP,
  DECIDE
}
