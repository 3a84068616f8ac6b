package org.klaster.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.MeetingChoices;
import org.klaster.api.council.MeetingCriteria;
import org.klaster.api.council.MeetingRow;
import org.klaster.api.council.Meetings;
import org.klaster.api.shared.Page;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** The list of meetings and, for a year, its plan by months. */
@Named
@RequestScoped
public class MeetingsBacking {

  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final int LAST_YEAR = 9998;

  @Inject private Meetings meetings;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private @Nullable Page<MeetingRow> page;
  private @Nullable MeetingChoices choices;

  /** A month of the plan with its meetings. */
  public record PlanMonth(String name, List<PlannedDay> days) {}

  /** A meeting in the plan. */
  public record PlannedDay(int day, MeetingRow meeting) {}

  public Page<MeetingRow> getPage() {
    if (page == null) {
      Long year = address.number("year");
      MeetingCriteria criteria =
          new MeetingCriteria(
              address.number("cluster"),
              year == null ? null : (int) Math.min(Math.max(year, 1), LAST_YEAR),
              address.constant("status", MeetingStatus.class));
      page = meetings.search(criteria, address.pageRequest());
    }
    return page;
  }

  /** The months of the year that the list is narrowed to; empty where it is not. */
  public List<PlanMonth> getPlan() {
    if (address.number("year") == null) {
      return List.of();
    }
    return Arrays.stream(Month.values())
        .map(
            month ->
                new PlanMonth(
                    month.getDisplayName(TextStyle.SHORT_STANDALONE, messages.language().locale()),
                    days(month)))
        .toList();
  }

  private List<PlannedDay> days(Month month) {
    return getPage().rows().stream()
        .filter(row -> at(row).getMonth() == month)
        .map(row -> new PlannedDay(at(row).getDayOfMonth(), row))
        .toList();
  }

  private static ZonedDateTime at(MeetingRow row) {
    return row.startsAt().atZone(ALMATY);
  }

  public MeetingChoices getOffered() {
    if (choices == null) {
      choices = meetings.choices();
    }
    return choices;
  }

  public List<Choice> getYears() {
    return getOffered().years().stream()
        .map(year -> new Choice(year, Integer.toString(year)))
        .toList();
  }

  public List<Choice> getStatuses() {
    return Choice.of(MeetingStatus.class, messages);
  }
}
