package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.api.council.AppointSeat;
import org.klaster.api.council.AssignFunction;
import org.klaster.api.council.CouncilView;
import org.klaster.api.council.Councils;
import org.klaster.api.council.FoundCouncil;
import org.klaster.api.council.FoundCouncil.FirstSeat;
import org.klaster.api.council.RulesInput;
import org.klaster.api.council.SeatInput;
import org.klaster.api.council.SeatRow;
import org.klaster.api.registry.TextInput;
import org.klaster.tests.Account;
import org.klaster.tests.CallOutcome.Kind;
import org.klaster.tests.CallRefused;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VotingRules;
import org.klaster.vocabulary.shared.Sphere;

/** A coordinator founds the council of a cluster that has none. */
class FoundCouncilIT {

  private static final TextInput NAME = new TextInput("Кеңес", "Совет", "Council");
  private static final RulesInput RULES =
      new RulesInput(
          new VotingRules(
              Threshold.moreThan(1, 2),
              QuorumBase.ENTITLED,
              Threshold.moreThan(1, 2),
              PassBase.CAST,
              false,
              true,
              5,
              false),
          new MeetingRules(7, 14, 2, false),
          12,
          "Ереже / Regulation",
          "§ 4",
          true);
  private static final SeatInput CHAIR =
      new SeatInput(Sphere.GOVERNMENT, "110140990048", "government", null, SeatFunction.CHAIR);
  private static final SeatInput SECRETARY =
      new SeatInput(Sphere.SCIENCE, "940540990035", "science", null, SeatFunction.SECRETARY);

  private final TestKlaster klaster = TestDatabase.H2.klaster();
  private final Sql sql = klaster.ownerSql();
  private final RowMother mother = new RowMother(klaster);
  private final Councils councils = klaster.as(Account.COORDINATOR).service(Councils.class);

  @Test
  void foundsWithSeatsFunctionsAndRules() {
    long cluster = clusterWithoutCouncil();
    assertTrue(lacksCouncil(cluster));
    LocalDate until = LocalDate.of(2099, 1, 1);
    councils.found(
        new FoundCouncil(
            cluster,
            NAME,
            RULES,
            List.of(
                new FirstSeat(1, CHAIR),
                new FirstSeat(2, SECRETARY),
                new FirstSeat(
                    5, new SeatInput(Sphere.BUSINESS, "120340990017", "firm", until, null)))));

    assertFalse(lacksCouncil(cluster));
    CouncilView council = councils.council(cluster);
    assertEquals(3, council.seats().size());
    assertEquals(RULES.rules(), council.rulesInForce().rules());
    SeatRow chair = seat(council, Sphere.GOVERNMENT);
    assertEquals(SeatFunction.CHAIR, chair.function());
    assertEquals(chair.from().plusMonths(12), chair.until());
    assertEquals(until, seat(council, Sphere.BUSINESS).until());

    councils.assignFunction(
        new AssignFunction(seat(council, Sphere.BUSINESS).id(), SeatFunction.SECRETARY));
    CouncilView changed = councils.council(cluster);
    assertEquals(SeatFunction.SECRETARY, seat(changed, Sphere.BUSINESS).function());
    assertEquals(null, seat(changed, Sphere.SCIENCE).function());
    assertRefused(Kind.CONFLICT, "uk_council_cluster", null, cluster, CHAIR, SECRETARY);
  }

  /** Who comes after the convening gets the invitation, who goes is told so; both by calendar. */
  @Test
  void whoComesAndGoesAfterTheConveningIsTold() {
    long cluster = clusterWithoutCouncil();
    councils.found(
        new FoundCouncil(
            cluster, NAME, RULES, List.of(new FirstSeat(1, CHAIR), new FirstSeat(2, SECRETARY))));
    long meeting = mother.meeting(cluster);
    sql.change(
        "update meeting set starts_at = ?, ends_at = ? where id = ?",
        OffsetDateTime.now(ZoneOffset.UTC).plusDays(20),
        OffsetDateTime.now(ZoneOffset.UTC).plusDays(20).plusHours(2),
        meeting);
    long seat =
        councils.appoint(
            new AppointSeat(
                cluster, new SeatInput(Sphere.BUSINESS, "120340990017", "firm", null, null)));
    assertTrue(calendarOf(meeting, "MEETING_INVITED").contains("METHOD:REQUEST"));
    councils.endTerm(seat, seat(councils.council(cluster), Sphere.BUSINESS).version());
    assertTrue(calendarOf(meeting, "MEETING_UNINVITED").contains("METHOD:CANCEL"));
  }

  private String calendarOf(long meeting, String template) {
    return sql.text(
        "select m.calendar from mail m, person p where p.id = m.person_id and p.username = 'firm'"
            + " and m.template = ? and m.subject_type = 'meeting' and m.subject_key = ?",
        template,
        Long.toString(meeting));
  }

  @ParameterizedTest
  @CsvSource({
    "110140990049, government, CHAIR, legal-id.check-digit, seat-1-identifier",
    "310540000001, government, CHAIR, organisation.unknown, seat-1-identifier",
    "110140990048, nobody-at-all, CHAIR, person.unknown, seat-1-username",
    "110140990048, science, CHAIR, seat.person-seated, seat-2-username",
    "110140990048, government, SECRETARY, council.function-twice, seat-2-function",
    "110140990048, government, DEPUTY, council.chair-missing, seat-1-function"
  })
  void saysAtWhichFieldSomethingIsWrong(
      String identifier, String username, SeatFunction function, String code, String field) {
    long cluster = clusterWithoutCouncil();
    SeatInput first = new SeatInput(Sphere.GOVERNMENT, identifier, username, null, function);
    assertRefused(Kind.INVALID_INPUT, code, field, cluster, first, SECRETARY);
    assertTrue(lacksCouncil(cluster));
  }

  @Test
  void aCouncilNeedsASecretaryToo() {
    assertRefused(
        Kind.INVALID_INPUT,
        "council.secretary-missing",
        "seat-1-function",
        clusterWithoutCouncil(),
        CHAIR);
  }

  private void assertRefused(
      Kind kind, String code, @Nullable String field, long cluster, SeatInput... seats) {
    List<FirstSeat> first =
        IntStream.range(0, seats.length).mapToObj(i -> new FirstSeat(i + 1, seats[i])).toList();
    CallRefused refused =
        assertThrows(
            CallRefused.class, () -> councils.found(new FoundCouncil(cluster, NAME, RULES, first)));
    assertEquals(code, refused.code());
    assertEquals(kind, refused.kind());
    if (field != null) {
      assertEquals(field, refused.field());
    }
  }

  private boolean lacksCouncil(long cluster) {
    return councils.withoutCouncil().stream()
        .anyMatch(place -> place.clusterId() == cluster && place.mayFound());
  }

  private static SeatRow seat(CouncilView council, Sphere sphere) {
    return council.seats().stream().filter(s -> s.sphere() == sphere).findFirst().orElseThrow();
  }

  private long clusterWithoutCouncil() {
    long own = mother.own(Account.COORDINATOR).cluster();
    long cluster = mother.copy("cluster", own, Map.of());
    long coordination = sql.number("select id from cluster_coordination where cluster_id = ?", own);
    mother.copy("cluster_coordination", coordination, Map.of("cluster_id", cluster));
    return cluster;
  }
}
