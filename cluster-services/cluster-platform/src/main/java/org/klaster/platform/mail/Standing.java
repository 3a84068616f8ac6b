package org.klaster.platform.mail;

import java.time.LocalDate;

/** A ground on which people are written to, told by the context that keeps it. A CDI bean. */
public interface Standing {

  /** What a person ever had of this kind. */
  enum Tenure {
    NEVER,
    OVER,
    OPEN
  }

  /** The kind that {@link Recipient#standing()} names. */
  String kind();

  /** Whether the person holds that very one on the day. */
  boolean isOpen(long personId, long key, LocalDate day);

  /** Whether the person holds any of this kind on the day, or held one. */
  Tenure tenure(long personId, LocalDate day);
}
