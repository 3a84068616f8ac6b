package org.klaster.vocabulary.council;

import java.io.Serializable;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * The part of a council's rules that is about its meetings; versioned with them.
 *
 * @param noticeDays days that must lie between the notice and the meeting, 0 to 60
 * @param proposalDays days before the meeting until which seats may propose items, 0 to 60, not
 *     fewer than the notice
 * @param meetingsPerYear how many meetings the council plans for a year, 1 to 52
 * @param writtenVoting whether the council may decide in writing, without meeting
 */
public record MeetingRules(
    int noticeDays, int proposalDays, int meetingsPerYear, boolean writtenVoting)
    implements Serializable {

  public static final int MAX_DAYS = 60;
  public static final int MAX_PER_YEAR = 52;

  public MeetingRules {
    requireDays("rules.notice-days", noticeDays);
    requireDays("rules.proposal-days", proposalDays);
    if (proposalDays < noticeDays) {
      throw new DomainRuleViolation("rules.proposals-after-notice");
    }
    if (meetingsPerYear < 1 || meetingsPerYear > MAX_PER_YEAR) {
      throw new DomainRuleViolation("rules.meetings-per-year", MAX_PER_YEAR);
    }
  }

  private static void requireDays(String code, int days) {
    if (days < 0 || days > MAX_DAYS) {
      throw new DomainRuleViolation(code, MAX_DAYS);
    }
  }
}
