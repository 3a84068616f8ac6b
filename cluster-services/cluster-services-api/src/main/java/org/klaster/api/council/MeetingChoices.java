package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;

/**
 * What a list of meetings offers.
 *
 * @param years calendar years with meetings that the caller may see, this year and the next, the
 *     latest first
 * @param conducted councils of whose secretariat the caller is
 */
public record MeetingChoices(List<Integer> years, List<CouncilRow> conducted)
    implements Serializable {

  public MeetingChoices {
    years = List.copyOf(years);
    conducted = List.copyOf(conducted);
  }
}
