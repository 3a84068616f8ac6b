package org.klaster.web.marketing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klaster.api.marketing.CampaignRow;
import org.klaster.vocabulary.marketing.CampaignKind;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** The picture agrees with the days. */
class CampaignTimelineTest {

  private static final LocalizedText NAME = new LocalizedText("а", "б", "c");

  /** April to June of 2027 are 91 days. */
  @Test
  void barsAreInProportionToTheDays() {
    CampaignTimeline picture =
        CampaignTimeline.of(
            List.of(
                row(2, "2027-04-20T19:00:00Z", "2027-06-01", "2027-06-30"),
                row(1, "2027-04-09T18:59:59Z", "2027-05-01", "2027-05-15")));
    assertEquals(
        List.of(1L, 2L), picture.lines().stream().map(line -> line.campaign().id()).toList());
    CampaignTimeline.Line may = picture.lines().get(0);
    CampaignTimeline.Line june = picture.lines().get(1);
    assertEquals(1040 * 30 / 91, may.from(), "April has 30 days");
    assertEquals(1040 * 8 / 91, may.pledges(), "9 April, 23:59 in Almaty");
    assertEquals(1040 * 20 / 91, june.pledges(), "midnight in Almaty is the 21st");
    assertEquals(2.0, june.length() / (double) may.length(), 0.05);
    assertTrue(june.top() > may.top());
    assertEquals(3, picture.months().size());
    assertTrue(june.from() + june.length() <= picture.width());
  }

  @Test
  void whatWasGivenUpIsNotDrawn() {
    CampaignRow gone =
        new CampaignRow(
            1,
            1,
            NAME,
            CampaignKind.FAIR,
            NAME,
            CampaignStatus.CANCELLED,
            Money.ZERO,
            Instant.parse("2027-04-09T10:00:00Z"),
            LocalDate.parse("2027-05-01"),
            LocalDate.parse("2027-05-02"));
    assertTrue(CampaignTimeline.of(List.of(gone)).lines().isEmpty());
    assertTrue(CampaignTimeline.of(List.of()).lines().isEmpty());
  }

  /** One of many years ago does not press the others together. */
  @Test
  void atMostTwoYearsAreDrawn() {
    CampaignTimeline picture =
        CampaignTimeline.of(
            List.of(
                row(1, "2019-01-01T10:00:00Z", "2019-02-01", "2019-02-02"),
                row(2, "2027-01-01T10:00:00Z", "2027-02-01", "2027-02-02")));
    assertEquals(List.of(2L), picture.lines().stream().map(line -> line.campaign().id()).toList());
    assertEquals(24, picture.months().size());
    assertFalse(picture.months().stream().allMatch(CampaignTimeline.Month::named));
  }

  private static CampaignRow row(long id, String pledgeUntil, String from, String to) {
    return new CampaignRow(
        id,
        1,
        NAME,
        CampaignKind.FAIR,
        NAME,
        CampaignStatus.PLEDGING,
        Money.ZERO,
        Instant.parse(pledgeUntil),
        LocalDate.parse(from),
        LocalDate.parse(to));
  }
}
