package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.Voting;
import org.klaster.api.programme.Programmes;
import org.klaster.api.registry.Memberships;
import org.klaster.api.shared.ChangeFeed;
import org.klaster.api.shared.ChangePage;
import org.klaster.api.shared.ChangeQuery;
import org.klaster.api.shared.ChangeView;
import org.klaster.tests.Account;
import org.klaster.tests.AtOnce;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.TestRows;

/** The change feed: in commit order without gaps, and to each reader what the own reads show. */
@OnBothDatabases
class ChangeFeedIT {

  private static final int WRITERS = 6;
  private static final int EACH = 8;

  private final TestKlaster klaster;
  private final RowMother mother;

  ChangeFeedIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
  }

  @Test
  void readerMissesNothingThatManyWriteAtOnce() {
    ChangeFeed feed = klaster.as(Account.AUDITOR).service(ChangeFeed.class);
    long start = last();
    long event = klaster.sql().number("select sequence_number from audit_head");
    AtomicInteger writing = new AtomicInteger(WRITERS);
    List<Supplier<List<ChangeView>>> deeds = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      deeds.add(() -> write(writing));
    }
    deeds.add(() -> readWhile(feed, start, writing));

    List<ChangeView> read = AtOnce.all(deeds).get(WRITERS);

    List<Long> positions = read.stream().map(ChangeView::position).toList();
    assertEquals(
        LongStream.rangeClosed(start + 1, start + positions.size()).boxed().toList(), positions);
    List<String> committed =
        klaster
            .sql()
            .rows(
                "select subject_key from audit_event where operation = 'organisation.create'"
                    + " and sequence_number > ? order by sequence_number",
                event)
            .stream()
            .map(row -> String.valueOf(row.get("subject_key")))
            .toList();
    assertEquals(WRITERS * EACH, committed.size());
    assertEquals(
        committed,
        read.stream()
            .filter(one -> one.type().equals("org.klaster.organisation.created.v1"))
            .map(ChangeView::subjectKey)
            .toList());
  }

  @Test
  void eachSeesWhatTheOwnReadsShow() {
    long start = last();
    int told = tell(start, mother.own(Account.FIRM)) + tell(last(), mother.foreign());
    for (Account account :
        List.of(Account.COORDINATOR, Account.MINISTRY, Account.FIRM, Account.ADMINISTRATOR)) {
      List<ChangeView> seen = all(account, start, 3);
      assertEquals(all(account, start, 500), seen, "pages of any size make the same feed");
      List<Long> expected = new ArrayList<>();
      for (ChangeView one : all(Account.AUDITOR, start, 500)) {
        if (one.position() <= start + told && isReadable(account, one)) {
          expected.add(one.position());
        }
      }
      assertEquals(
          expected,
          seen.stream().map(ChangeView::position).filter(p -> p <= start + told).toList(),
          account + " is told of what it may read");
      assertFalse(seen.toString().contains("value"), "references, no figures");
    }
  }

  @Test
  void restPagesByLinkAndTag() {
    Rest rest = klaster.restAs(Account.AUDITOR);
    long start = last();
    tell(start, mother.own(Account.FIRM));
    Rest.Answer first = rest.get("/api/v1/changes?limit=2&after=" + start);
    assertEquals(200, first.status());
    assertEquals(2, first.json().path("items").size());
    assertTrue(first.json().path("more").asBoolean());
    assertTrue(first.header("Link").contains("rel=\"next\""), first.header("Link"));
    assertTrue(first.header("Link").contains("after=" + (start + 2)), first.header("Link"));
    assertFalse(first.header("ETag").isEmpty());
    assertEquals(422, rest.get("/api/v1/changes?limit=501").status());
    assertEquals(401, klaster.restAsNobody().get("/api/v1/changes").status());
  }

  private List<ChangeView> write(AtomicInteger writing) {
    try {
      Rest coordinator = klaster.restAs(Account.COORDINATOR);
      for (int i = 0; i < EACH; i++) {
        String bin = mother.freshBin();
        int status =
            coordinator
                .post(
                    "/api/v1/organisations",
                    Map.of(
                        "id",
                        bin,
                        "name",
                        Map.of("kk", bin, "ru", bin, "en", bin),
                        "sphere",
                        "business",
                        "kind",
                        "supplier",
                        "region",
                        "610000000",
                        "sectors",
                        List.of("13.10")))
                .status();
        assertEquals(201, status);
      }
      return List.of();
    } finally {
      writing.decrementAndGet();
    }
  }

  private static List<ChangeView> readWhile(ChangeFeed feed, long start, AtomicInteger writing) {
    List<ChangeView> read = new ArrayList<>();
    long next = start;
    while (true) {
      boolean done = writing.get() == 0;
      ChangePage page = feed.after(new ChangeQuery(next, 7));
      read.addAll(page.changes());
      next = page.next();
      if (done && !page.more() && page.changes().isEmpty()) {
        return read;
      }
    }
  }

  private List<ChangeView> all(Account account, long start, int limit) {
    ChangeFeed feed = klaster.as(account).service(ChangeFeed.class);
    List<ChangeView> all = new ArrayList<>();
    ChangePage page;
    long next = start;
    do {
      page = feed.after(new ChangeQuery(next, limit));
      all.addAll(page.changes());
      next = page.next();
    } while (page.more() || !page.changes().isEmpty());
    return all;
  }

  /** Whether the thing's own read shows it: its REST resource, or its service where it has none. */
  private boolean isReadable(Account account, ChangeView one) {
    long id = Long.parseLong(one.subjectKey());
    if (one.subjectType().equals("ballot")) {
      return answers(() -> klaster.as(account).service(Voting.class).ballot(id));
    }
    if (one.subjectType().equals("membership")) {
      return answers(() -> klaster.as(account).service(Memberships.class).view(id));
    }
    if (one.subjectType().equals("programme")) {
      return answers(() -> klaster.as(account).service(Programmes.class).programme(id));
    }
    String path =
        switch (one.subjectType()) {
          case "cluster" -> "/clusters/";
          case "membership-application" -> "/membership-applications/";
          case "report" -> "/reports/";
          default -> throw new AssertionError(one.subjectType());
        };
    return klaster.restAs(account).get("/api/v1" + path + id).status() == 200;
  }

  private static boolean answers(Supplier<Object> read) {
    try {
      return read.get() != null;
    } catch (CallRefused refused) {
      return false;
    }
  }

  /** Tells of one thing of each kind, as the services' commits do. */
  private int tell(long start, TestRows rows) {
    Map<String, Long> things =
        Map.of(
            "cluster", rows.cluster(),
            "membership", rows.membership(),
            "membership-application", rows.application(),
            "ballot", rows.ballot(),
            "programme", rows.programme(),
            "report", rows.report());
    long position = start;
    for (Map.Entry<String, Long> thing : things.entrySet()) {
      position++;
      klaster.ownerSql().change("update audit_head set change_position = ? where id = 1", position);
      klaster
          .ownerSql()
          .change(
              "insert into change_event (feed_position, change_type, subject_type, subject_key,"
                  + " occurred_at) values (?, ?, ?, ?, current_timestamp)",
              position,
              "org.klaster." + thing.getKey() + ".changed.v1",
              thing.getKey(),
              thing.getValue().toString());
    }
    return things.size();
  }

  private long last() {
    return klaster.sql().number("select change_position from audit_head where id = 1");
  }
}
