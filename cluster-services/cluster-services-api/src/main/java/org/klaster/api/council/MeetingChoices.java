package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * What a list of meetings offers.
 *
 * @param years calendar years with meetings that the caller may see, this year and the next, the
 *     latest first
 * @param conducted councils of whose secretariat the caller is
 * @param plans how far their plans of this year and the next have come
 */
public record MeetingChoices(List<Integer> years, List<CouncilRow> conducted, List<YearPlan> plans)
    implements Serializable {

  public MeetingChoices {
    years = List.copyOf(years);
    conducted = List.copyOf(conducted);
    plans = List.copyOf(plans);
  }

  /**
   * The plan of one year.
   *
   * @param planned meetings of that year that were not cancelled, those that were held too
   * @param required how many the council's rules in force ask for
   */
  public record YearPlan(long clusterId, LocalizedText council, int year, int planned, int required)
      implements Serializable {

    /** Whether meetings are missing. */
    public boolean isShort() {
      return planned < required;
    }
  }
}
