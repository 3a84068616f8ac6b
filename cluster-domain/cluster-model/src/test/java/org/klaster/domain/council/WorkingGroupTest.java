package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.domain.council.WorkingGroup.Charge;
import org.klaster.domain.council.WorkingGroupMember.Person;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

class WorkingGroupTest {

  private static final LocalDate FOUNDED = LocalDate.of(2026, 3, 2);
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  private static final LocalizedText TEXT = new LocalizedText("Топ", "Группа", "Group");
  private static final Charge CHARGE = new Charge(TEXT, TEXT);
  private static final Person LEAD = new Person(1L, 11L);
  private static final Person OTHER = new Person(2L, 12L);

  private final Council council = new Council(5L, TEXT, LocalDate.of(2026, 1, 5));
  private final WorkingGroup group = withId(new WorkingGroup(council, CHARGE, FOUNDED, TODAY));

  @Test
  void isFoundedNeitherLaterThanTodayNorBeforeItsCouncil() {
    assertRefused(
        "working-group.founded", () -> new WorkingGroup(council, CHARGE, TODAY.plusDays(1), TODAY));
    assertRefused(
        "working-group.founded",
        () -> new WorkingGroup(council, CHARGE, LocalDate.of(2026, 1, 4), TODAY));
  }

  @Test
  void membersBelongToItFromADayToADay() {
    WorkingGroupMember member = group.admit(OTHER, FOUNDED, TODAY);
    assertTrue(member.heldOn(TODAY));
    group.release(member, TODAY);
    assertTrue(member.heldOn(TODAY.minusDays(1)));
    assertFalse(member.heldOn(TODAY));
    assertRefused("working-group.member-ended", () -> group.release(member, TODAY));
    assertRefused("working-group.from", () -> group.admit(OTHER, FOUNDED.minusDays(1), TODAY));
    assertRefused("working-group.from", () -> group.admit(OTHER, TODAY.plusDays(1), TODAY));
  }

  @Test
  void theLeadIsAMember() {
    WorkingGroupMember lead = group.firstLead(LEAD);
    WorkingGroupMember gone = group.admit(OTHER, FOUNDED, TODAY);
    group.release(gone, TODAY);
    assertRefused(
        "working-group.lead-no-member", () -> group.nameLead(gone, List.of(lead, gone), TODAY));
    assertRefused("working-group.lead-stays", () -> group.release(lead, TODAY));
    assertRefused("working-group.lead-already", () -> group.nameLead(lead, List.of(lead), TODAY));
  }

  @Test
  void theLeadPassesOnAndTheFormerOneStaysAMember() {
    WorkingGroupMember lead = group.firstLead(LEAD);
    WorkingGroupMember other = group.admit(OTHER, FOUNDED, TODAY);
    List<WorkingGroupMember> rows = new ArrayList<>(List.of(lead, other));
    rows.addAll(group.nameLead(other, rows, TODAY));
    assertEquals(List.of(2L), people(rows, true));
    assertEquals(List.of(1L), people(rows, false));
    assertEquals(4, rows.size(), "what was, stays");
    assertTrue(lead.heldOn(TODAY.minusDays(1)));
  }

  @Test
  void aDissolvedGroupHasNoMembersAndTakesNone() {
    WorkingGroupMember lead = group.firstLead(LEAD);
    group.dissolve("Done", List.of(lead), TODAY);
    assertEquals(TODAY, lead.heldUntil());
    assertFalse(group.live());
    assertRefused("working-group.dissolved", () -> group.admit(OTHER, TODAY, TODAY));
    assertRefused("working-group.dissolved", () -> group.nameLead(lead, List.of(lead), TODAY));
    assertRefused("working-group.dissolved", () -> group.dissolve("Again", List.of(), TODAY));
  }

  private static List<Long> people(List<WorkingGroupMember> rows, boolean leading) {
    return rows.stream()
        .filter(row -> row.heldOn(TODAY) && row.leading() == leading)
        .map(WorkingGroupMember::personId)
        .toList();
  }

  private static WorkingGroup withId(WorkingGroup group) {
    try {
      Field id = WorkingGroup.class.getDeclaredField("id");
      id.setAccessible(true);
      id.set(group, 7L);
      return group;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(DomainRuleViolation.class, act).code());
  }
}
