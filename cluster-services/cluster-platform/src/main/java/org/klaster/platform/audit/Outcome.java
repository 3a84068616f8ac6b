package org.klaster.platform.audit;

/** What became of it: a change, a refusal, or a read of a sensitive field. */
enum Outcome {
  CHANGED,
  REFUSED,
  READ
}
