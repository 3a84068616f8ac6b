package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.council.Meetings;
import org.klaster.api.council.Minutes;
import org.klaster.api.council.MinutesRevisionView;
import org.klaster.api.council.MinutesSignatureRow;
import org.klaster.api.council.OwnKeyView;
import org.klaster.tests.Account;
import org.klaster.tests.CallRefused;
import org.klaster.tests.Fresh;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.verifier.Report;
import org.klaster.verifier.Verdict;
import org.klaster.verifier.Verification;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.council.MinutesState;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.SignatureReason;
import org.klaster.vocabulary.shared.SignatureVerdict;

/**
 * Minutes signed with own keys. The installation of the tests trusts nobody, so the best result is
 * "unknown"; what makes one valid or invalid is tested where signatures are examined.
 */
@OnBothDatabases
class OwnKeyIT {

  private static final int TOO_LARGE = 70_000;

  private final TestKlaster klaster;
  private final RowMother mother;
  private final long id;

  OwnKeyIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    id = drafted();
  }

  @Test
  void whatIsNotWhollyKnownIsKeptAndMarkedAndGivenOut() {
    byte[] record = minutes(Account.GOVERNMENT).record(id).content();
    assertEquals(last().content(), new String(record, StandardCharsets.UTF_8));
    OwnKey key = new OwnKey("CN=БӨТЕН АДАМ,SERIALNUMBER=IIN" + iin());
    byte[] signature = key.sign(record);
    sign(Account.GOVERNMENT, signature);

    OwnKeyView kept = Objects.requireNonNull(row(SeatFunction.CHAIR).ownKey());
    assertEquals(SignatureVerdict.UNKNOWN, kept.verdict());
    assertEquals(
        List.of(
            SignatureReason.NO_TIME_STAMP,
            SignatureReason.NO_ANCHORS,
            SignatureReason.PERSON_UNKNOWN),
        kept.reasons());
    assertTrue(kept.certificate().subject().contains("IIN************"));
    assertArrayEquals(
        signature, minutes(Account.FIRM).ownSignature(id, SeatFunction.CHAIR).content());
    String path = "/api/v1/meetings/" + id + "/minutes/record";
    assertEquals(last().content(), klaster.restAs(Account.FIRM).get(path).response().body());

    assertRefused("minutes.own-key-refused", () -> sign(Account.SCIENCE, signature));
    assertNull(row(SeatFunction.SECRETARY).signer(), "the chair's certificate is not the other's");
    minutes(Account.SCIENCE).sign(id, last().sha256());
    assertEquals(
        MeetingStatus.MINUTED,
        klaster.as(Account.SCIENCE).service(Meetings.class).meeting(id).head().status());
    assertEquals(MinutesState.VALID, last().state());
    assertEquals(Verdict.UNKNOWN, verify().verdict(), verify().toString());

    klaster
        .ownerSql()
        .change(
            "update minutes_signature set own_finding ="
                + " replace(own_finding, '\"status\":\"UNKNOWN\"', '\"status\":\"VALID\"')"
                + " where own_finding is not null and revision_id in"
                + " (select id from minutes_revision where meeting_id = ?)",
            id);
    assertEquals(MinutesState.BROKEN, last().state());
    assertEquals(Verdict.INVALID, verify().verdict());
  }

  @Test
  void whatIsWrongIsRefusedAndLeavesNothing() {
    OwnKey key = new OwnKey("CN=Біреу,SERIALNUMBER=IIN" + iin());
    byte[] record = minutes(Account.GOVERNMENT).record(id).content();
    byte[] other = last().content().replace("klaster", "Klaster").getBytes(StandardCharsets.UTF_8);
    assertRefused("minutes.own-key-refused", () -> sign(Account.GOVERNMENT, key.sign(other)));
    assertRefused(
        "minutes.own-key-refused", () -> sign(Account.GOVERNMENT, new byte[] {0x30, 1, 2}));
    assertRefused("minutes.own-key-large", () -> sign(Account.GOVERNMENT, new byte[TOO_LARGE]));
    assertRefused("minutes.own-key-empty", () -> sign(Account.GOVERNMENT, new byte[0]));
    assertRefused("minutes.not-signer", () -> sign(Account.FIRM, key.sign(record)));
    assertRefused(
        "minutes.other-version",
        () ->
            minutes(Account.GOVERNMENT)
                .signWithOwnKey(id, "0".repeat(64), stream(key.sign(record))));
    assertNull(row(SeatFunction.CHAIR).signer());
    assertFalse(minutes(Account.FIRM).minutes(id).signed());
  }

  private void sign(Account account, byte[] signature) {
    minutes(account).signWithOwnKey(id, last().sha256(), stream(signature));
  }

  private static InputStream stream(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  /** A number that nobody has signed with; its check digit is not looked at. */
  private static String iin() {
    return String.format("%012d", Fresh.number() % 1_000_000_000_000L);
  }

  private long drafted() {
    long meeting = mother.meeting(mother.own(Account.FIRM).cluster());
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    klaster
        .ownerSql()
        .change(
            "update meeting set status = 'CLOSED', starts_at = ?, ends_at = ?, opened_at = ?,"
                + " closed_at = ? where id = ?",
            now.minusHours(2),
            now.minusHours(1),
            now.minusHours(2),
            now.minusHours(1),
            meeting);
    minutes(Account.SCIENCE).draft(meeting, null);
    return meeting;
  }

  private MinutesSignatureRow row(SeatFunction function) {
    return minutes(Account.FIRM).minutes(id).signatures().stream()
        .filter(row -> row.function() == function)
        .findFirst()
        .orElseThrow();
  }

  private Report verify() {
    byte[] file = minutes(Account.FIRM).json(id).content();
    return Verification.of(file, List.of(), minutes(Account.FIRM).publicKey());
  }

  private MinutesRevisionView last() {
    return Objects.requireNonNull(minutes(Account.FIRM).minutes(id).last());
  }

  private Minutes minutes(Account account) {
    return klaster.as(account).service(Minutes.class);
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(CallRefused.class, act).code());
  }
}
