package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.ApplicationForm;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.council.StartApplication;
import org.klaster.api.registry.EndRepresentation;
import org.klaster.api.registry.NameRepresentative;
import org.klaster.api.registry.Representatives;
import org.klaster.api.registry.RepresentativesView;
import org.klaster.api.shared.SignIn;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.CallOutcome.Kind;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.TestRows;
import org.klaster.vocabulary.shared.OutboxState;

/** A coordinator names a representative, and ends what has ceased to be true. */
@OnBothDatabases
class RepresentativeIT {

  private final TestKlaster klaster;
  private final RowMother mother;
  private final Sql sql;

  RepresentativeIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    sql = klaster.ownerSql();
  }

  @Test
  void namedPersonIsInvitedThroughTheOutbox() {
    long firm = unrepresentedFirm();
    String email = "named-" + firm + "@firm.example";
    representatives(Account.COORDINATOR)
        .name(new NameRepresentative(firm, "Айгүл Серікова", email.toUpperCase(Locale.ROOT)));

    RepresentativesView.Invited invited = of(firm).invited().get(0);
    assertEquals(email, invited.email());
    assertEquals("Айгүл Серікова", invited.fullName());
    Await.until(
        "the invitation is delivered",
        Duration.ofMinutes(2),
        () ->
            OutboxState.DELIVERED
                == Objects.requireNonNull(of(firm).invited().get(0).delivery()).state());
    assertEquals(1, events(firm, "representation.name"));
  }

  @Test
  void namingTheSameAddressAgainSendsAgainAndKeepsOneInvitation() {
    long firm = unrepresentedFirm();
    String email = "twice-" + firm + "@firm.example";
    Representatives representatives = representatives(Account.COORDINATOR);
    long first = representatives.name(new NameRepresentative(firm, "Айгүл", email));
    long second = representatives.name(new NameRepresentative(firm, "Айгүл Серікова", email));
    assertEquals(first, second);
    assertEquals(
        2,
        sql.number(
            "select count(*) from outbox_message where subject_type = 'representative-invitation'"
                + " and subject_key = ?",
            Long.toString(first)));
    assertEquals(1, of(firm).invited().size());
  }

  @Test
  void whatIsNoAddressOrNoNameIsRefusedWithItsField() {
    long firm = unrepresentedFirm();
    for (String bad : new String[] {"x", "a@b", "a b@c.kz", "a@b..kz"}) {
      assertRefused(Kind.INVALID_INPUT, "email.format", new NameRepresentative(firm, "Айгүл", bad));
    }
    assertRefused(
        Kind.INVALID_INPUT, "required", new NameRepresentative(firm, " ", "a@firm.example"));
    assertRefused(Kind.INVALID_INPUT, "required", new NameRepresentative(firm, "Айгүл", null));
    assertEquals(0, of(firm).invited().size());
  }

  @Test
  void coordinatorOfOtherClustersNamesTheFirstOneOnly() {
    long firm = unrepresentedFirm();
    represent(firm, Account.APPLICANT);
    try {
      assertFalse(of(firm).mayName());
      assertRefused(
          Kind.DENIED,
          "representation.name",
          new NameRepresentative(firm, "Айгүл", "second@firm.example"));
    } finally {
      sql.change("delete from representation where organisation_id = ?", firm);
    }
  }

  @Test
  void rightsEndWithTheRepresentationAndSigningInDoesNotBringThemBack() {
    long firm = unrepresentedFirm();
    TestRows own = mother.own(Account.APPLICANT);
    represent(firm, Account.APPLICANT);
    long draft = start(own.cluster(), firm);
    assertTrue(draft > 0);
    RepresentativesView.Person person = of(firm).people().get(0);
    LocalDate yesterday = LocalDate.parse(sql.text("select current_date")).minusDays(2);
    sql.change(
        "update representation set valid_from = ? where id = ?",
        Date.valueOf(yesterday.minusDays(30)),
        person.id());

    representatives(Account.COORDINATOR)
        .end(new EndRepresentation(person.id(), yesterday, person.version()));

    assertTrue(of(firm).people().get(0).ended());
    assertEquals(
        Kind.NOT_FOUND, assertThrows(CallRefused.class, () -> start(own.cluster(), firm)).kind());
    assertEquals(1, events(firm, "representation.end"));
    CallRefused again =
        assertThrows(
            CallRefused.class,
            () ->
                representatives(Account.COORDINATOR)
                    .end(new EndRepresentation(person.id(), yesterday, person.version() + 1)));
    assertEquals("representation.ended", again.code());
  }

  /** The token of the demonstration's farm names its Keycloak organisation, as an invited one's. */
  @Test
  void invitedOneRepresentsFromTheNextSignIn() {
    long farm = mother.own(Account.FARM).organisation();
    SignIn signIn = klaster.as(Account.FARM).service(SignIn.class);
    signIn.signedIn();
    long person = sql.number("select id from person where username = 'farm'");
    String email = sql.text("select email from person where id = ?", person);
    Object since = sql.value("select valid_from from representation where person_id = ?", person);
    sql.change(
        "update representation set valid_from = date '2020-01-01', valid_to = date '2020-02-01'"
            + " where person_id = ?",
        person);
    try {
      signIn.signedIn();
      assertEquals(0, lasting(farm, person), "signing in does not bring back who has left");

      representatives(Account.COORDINATOR).name(new NameRepresentative(farm, "Бақыт", email));
      signIn.signedIn();
      assertEquals(1, lasting(farm, person));
      assertEquals(0, of(farm).invited().size());
      signIn.signedIn();
      assertEquals(1, lasting(farm, person));
    } finally {
      sql.change("delete from representative_invitation where organisation_id = ?", farm);
      sql.change("delete from representation where person_id = ? and valid_to is null", person);
      sql.change(
          "update representation set valid_from = ?, valid_to = null where person_id = ?",
          since,
          person);
    }
  }

  private long lasting(long firm, long person) {
    return sql.number(
        "select count(*) from representation where organisation_id = ? and person_id = ?"
            + " and valid_to is null",
        firm,
        person);
  }

  private long start(long cluster, long firm) {
    return klaster
        .as(Account.APPLICANT)
        .service(MembershipApplications.class)
        .start(new StartApplication(cluster, firm, ApplicationForm.EMPTY));
  }

  private void assertRefused(Kind kind, String code, NameRepresentative command) {
    CallRefused refused =
        assertThrows(CallRefused.class, () -> representatives(Account.COORDINATOR).name(command));
    assertEquals(kind, refused.kind());
    assertEquals(code, refused.code());
  }

  private Representatives representatives(Account account) {
    return klaster.as(account).service(Representatives.class);
  }

  private RepresentativesView of(long firm) {
    return representatives(Account.COORDINATOR).ofOrganisation(firm);
  }

  private long events(long firm, String operation) {
    return sql.number(
        "select count(*) from audit_event where operation = ? and subject_type = 'organisation'"
            + " and subject_key = ? and outcome = 'CHANGED'",
        operation,
        Long.toString(firm));
  }

  private void represent(long firm, Account account) {
    long representation =
        sql.number(
            "select id from representation where organisation_id = ?",
            mother.own(account).organisation());
    mother.copy("representation", representation, Map.of("organisation_id", firm));
  }

  private long unrepresentedFirm() {
    return mother.copy(
        "organisation",
        mother.own(Account.APPLICANT).organisation(),
        Map.of("legal_id", mother.freshBin()));
  }
}
