package org.klaster.api.council;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import org.klaster.vocabulary.council.AttendanceMode;

/** Who is in a session. */
@Local
public interface Attendances {

  /** The secretariat records that a seat came, joined or left. */
  void record(long meetingId, long seatId, @NotNull AttendanceMode mode);

  /** The caller's own seat joins or leaves. */
  void attend(long meetingId, @NotNull AttendanceMode mode);
}
