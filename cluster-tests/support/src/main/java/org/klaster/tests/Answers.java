package org.klaster.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

/** What a script expects of an answer of REST. */
public final class Answers {

  /** A version that nothing has. */
  public static final String STALE = "\"99\"";

  private Answers() {}

  /** What an answer brings that is none of a refusal. */
  public static JsonNode made(Rest.Answer answer) {
    assertTrue(answer.status() < 300, answer.response().body());
    return answer.json();
  }

  /** That something was made, at an address of its own. */
  public static Rest.Answer created(Rest.Answer answer) {
    assertEquals(201, answer.status(), answer.response().body());
    assertFalse(answer.header("Location").isEmpty());
    return answer;
  }

  /** That the field is at fault, in words. */
  public static void assertField(String field, Rest.Answer answer) {
    assertEquals(422, answer.status(), answer.response().body());
    assertEquals(field, answer.json().path("field").asText(), answer.response().body());
    assertFalse(answer.json().path("detail").asText().isEmpty());
  }

  public static void assertRefused(int status, String code, Rest.Answer answer) {
    assertEquals(status, answer.status(), answer.response().body());
    assertEquals(code, answer.code(), answer.response().body());
  }

  /** The version that a thing has for the caller now. */
  public static String tag(Rest caller, String thing) {
    return caller.get(thing).header("ETag");
  }

  /** The version of a row within a thing. */
  public static String tagOf(JsonNode row) {
    return "\"" + row.path("version").asInt() + "\"";
  }
}
