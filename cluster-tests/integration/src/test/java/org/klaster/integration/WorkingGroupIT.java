package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.council.AddToWorkingGroup;
import org.klaster.api.council.AgendaItemView;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.FoundWorkingGroup;
import org.klaster.api.council.MeetingInput;
import org.klaster.api.council.Meetings;
import org.klaster.api.council.ProposeItem;
import org.klaster.api.council.WorkingGroupView;
import org.klaster.api.council.WorkingGroups;
import org.klaster.api.registry.TextInput;
import org.klaster.tests.Account;
import org.klaster.tests.CallOutcome.Kind;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.AgendaItemStatus;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.shared.LocalizedText;

/** A working group from its founding to its end; the applicant has no seat in the council. */
@OnBothDatabases
class WorkingGroupIT {

  private static final String FARM = "780514399014";
  private static final String APPLICANT = "190640990020";
  private static final LocalizedText NAME = new LocalizedText("Талшық", "Волокно", "Fibre");

  private static final String TOLD =
      "select count(*) from mail where template = 'WORKING_GROUP_JOINED'"
          + " and subject_type = 'working-group' and subject_key = ?";

  private final TestKlaster klaster;
  private final Sql sql;
  private final long cluster;

  WorkingGroupIT(TestDatabase database) {
    klaster = database.klaster();
    sql = klaster.ownerSql();
    cluster = new RowMother(klaster).own(Account.FIRM).cluster();
  }

  /** For other tests the applicant is a stranger to the council. */
  @AfterEach
  void nobodyIsInAGroup() {
    sql.change("update working_group_member set held_until = held_from");
  }

  @Test
  void theLeadProposesUntilTheGroupIsDissolved() {
    assertRefused("not-found", () -> groups(Account.APPLICANT).ofCouncil(cluster));
    long group = founded();
    assertRefused("not-found", () -> groups(Account.APPLICANT).group(group));
    groups(Account.GOVERNMENT).addMember(adding(group, Account.APPLICANT, APPLICANT));
    assertEquals(2, groups(Account.APPLICANT).group(group).members().size());
    assertEquals(2, sql.number(TOLD, Long.toString(group)), "the lead and the member");
    assertTrue(groups(Account.AUDITOR).ofCouncil(cluster).groups().size() > 0);

    long meeting = meetings(Account.COORDINATOR).plan(cluster, in(20));
    assertRefused("not-found", () -> propose(Account.APPLICANT, meeting));
    WorkingGroupView.Member next = member(group, false);
    groups(Account.SCIENCE).nameLead(next.id(), next.version());
    long item = propose(Account.APPLICANT, meeting);
    AgendaItemView shown = shown(meeting, item);
    assertEquals(NAME, shown.workingGroup());
    assertEquals(AgendaItemStatus.PROPOSED, shown.status());
    assertTrue(attaches(Account.APPLICANT, item));
    assertRefused(
        "not-found",
        () ->
            agendas(Account.FARM)
                .propose(new ProposeItem(meeting, NAME, null, false, null, null, group)));
    long soon = meetings(Account.COORDINATOR).plan(cluster, in(1));
    assertRefused("meeting.proposals-over", () -> propose(Account.APPLICANT, soon));

    int version = groups(Account.SCIENCE).group(group).version();
    groups(Account.SCIENCE).dissolve(group, "Міндет орындалды", version);
    assertRefused("not-found", () -> propose(Account.APPLICANT, meeting));
    assertRefused("not-found", () -> groups(Account.APPLICANT).group(group));
    assertRefused(
        "working-group.dissolved",
        () -> groups(Account.SCIENCE).addMember(adding(group, Account.FARM, FARM)));
    assertEquals(NAME, shown(meeting, item).workingGroup(), "what was, stays");
    String rest =
        klaster
            .restAs(Account.FARM)
            .get("/api/v1/councils/" + cluster + "/groups/" + group)
            .response()
            .body();
    assertTrue(rest.contains("Міндет орындалды"), rest);
  }

  @Test
  void onlyTheSecretariatKeepsGroups() {
    long group = founded();
    assertRefused(
        "working-group.not-secretariat",
        () -> groups(Account.FARM).addMember(adding(group, Account.FIRM, "120340990017")));
    assertRefused(
        "working-group.not-representing",
        () -> groups(Account.COORDINATOR).addMember(adding(group, Account.APPLICANT, FARM)));
    WorkingGroupView.Member lead = member(group, true);
    assertRefused(
        "working-group.lead-stays",
        () -> groups(Account.COORDINATOR).endMember(lead.id(), lead.version()));
    assertFalse(groups(Account.FARM).group(group).mayManage());
  }

  private long founded() {
    TextInput text = TextInput.of(NAME);
    return groups(Account.COORDINATOR)
        .found(new FoundWorkingGroup(cluster, text, text, null, Account.FARM.username(), FARM));
  }

  private static AddToWorkingGroup adding(long group, Account account, String identifier) {
    return new AddToWorkingGroup(group, account.username(), identifier, null);
  }

  private WorkingGroupView.Member member(long group, boolean lead) {
    List<WorkingGroupView.Member> found =
        groups(Account.COORDINATOR).group(group).members().stream()
            .filter(row -> row.held() && row.lead() == lead)
            .toList();
    assertEquals(1, found.size());
    return found.get(0);
  }

  private long propose(Account account, long meeting) {
    return agendas(account).propose(new ProposeItem(meeting, NAME, null, false, null));
  }

  private boolean attaches(Account account, long item) {
    byte[] paper = "Волокно".getBytes(StandardCharsets.UTF_8);
    for (var method : Agendas.class.getMethods()) {
      if (method.getName().equals("attach")) {
        return klaster.as(account).call(method, item, "fibre.txt", false, paper).kind()
            == Kind.RESULT;
      }
    }
    return false;
  }

  private AgendaItemView shown(long meeting, long item) {
    return meetings(Account.COORDINATOR).meeting(meeting).agenda().stream()
        .filter(row -> row.id() == item)
        .findFirst()
        .orElseThrow();
  }

  private static MeetingInput in(int days) {
    Instant starts = Instant.now().plus(Duration.ofDays(days));
    return new MeetingInput(
        NAME, MeetingForm.IN_ROOM, "Зал", null, starts, starts.plus(Duration.ofHours(2)));
  }

  private WorkingGroups groups(Account account) {
    return klaster.as(account).service(WorkingGroups.class);
  }

  private Meetings meetings(Account account) {
    return klaster.as(account).service(Meetings.class);
  }

  private Agendas agendas(Account account) {
    return klaster.as(account).service(Agendas.class);
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(CallRefused.class, act).code());
  }
}
