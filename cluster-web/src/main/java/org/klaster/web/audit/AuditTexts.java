package org.klaster.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.AuditEventView;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Period;
import org.klaster.web.i18n.Formats;
import org.klaster.web.i18n.Messages;
import org.klaster.web.i18n.Texts;

/**
 * Says in the reader's language what an event of the audit trail bears as codes. A code without a
 * text, of a page's address for example, stands as it is.
 */
@ApplicationScoped
public class AuditTexts {

  private static final Pattern OPEN_PLACE = Pattern.compile("\\{\\d+}");
  private static final int HASH_SHOWN = 12;
  private static final String SYSTEM = "system:";
  private static final String ERASED = "erased:";
  private static final String OPERATION = "audit.operation.";

  /** Enums whose constants stand in the details of events, by the name of the detail. */
  private static final Map<String, List<String>> ENUMS =
      Map.of(
          "outcome", List.of("BallotOutcome"),
          "choice", List.of("VoteChoice"),
          "function", List.of("SeatFunction"),
          "role", List.of("MembershipRole"),
          "place", List.of("MembershipPlace"),
          "status", List.of("ProgrammeStatus", "ClaimStatus"),
          "timing", List.of("MailTiming"),
          "from", List.of("ClusterStatus", "MembershipStatus"),
          "to", List.of("ClusterStatus", "MembershipStatus"));

  @Inject private Messages messages;

  /** The codes of the operations that have a text, those of refused calls apart. */
  List<String> operations() {
    return Texts.keys(OPERATION).stream()
        .map(key -> key.substring(OPERATION.length()))
        .filter(code -> Character.isLowerCase(code.charAt(0)))
        .sorted()
        .toList();
  }

  /** What was done or asked. */
  public String operation(String code) {
    if (messages.containsKey(OPERATION + code)) {
      return messages.get(OPERATION + code);
    }
    return messages.get(code.contains("/api/") ? "audit.request" : "audit.page");
  }

  /** What it was done to: the kind of thing and its number. */
  public String subject(AuditEventView event) {
    String key = event.subjectKey();
    if (key.startsWith(ERASED)) {
      return erased(key);
    }
    return subject(event.subjectType()) + (key.matches("\\d+") ? " №\u00a0" : " ") + key;
  }

  String subject(String type) {
    return known("audit.subject." + type, type);
  }

  /** Who acted: an account as it is, the system's own jobs in words. */
  public String actor(String name) {
    if (name.startsWith(ERASED)) {
      return erased(name);
    }
    if (!name.startsWith(SYSTEM)) {
      return name;
    }
    String job = name.substring(SYSTEM.length());
    return messages.get("audit.role.system") + ": " + known("audit.job." + job, job);
  }

  /** The roles of who acted; the organisation's number is not among them. */
  public String roles(String codes) {
    return Arrays.stream(codes.split(" "))
        .filter(Predicate.not(String::isEmpty))
        .map(code -> known("audit.role." + code, code))
        .collect(Collectors.joining(", "));
  }

  /** The details as "name: value" pairs; as they are stored where they cannot be read. */
  public String details(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      Map<String, JsonValue> details = reader.readObject();
      if (details.get("code") instanceof JsonString code) {
        return refusal(code.getString(), details.get("arguments"));
      }
      return details.entrySet().stream()
          .filter(detail -> !plain(detail.getValue()).isBlank())
          .map(detail -> named(detail.getKey(), plain(detail.getValue())))
          .collect(Collectors.joining("; "));
    } catch (JsonException e) {
      return json;
    }
  }

  private String refusal(String code, @Nullable JsonValue arguments) {
    String key = "error." + code;
    if (!messages.containsKey(key)) {
      return named("code", code);
    }
    List<String> values =
        arguments instanceof JsonArray several
            ? several.stream().map(AuditTexts::plain).toList()
            : List.of();
    // A value that the record does not bear leaves its place open.
    return OPEN_PLACE.matcher(messages.formatAll(key, values)).replaceAll("…");
  }

  private String named(String name, String value) {
    return known("audit.detail." + name, name) + ": " + inWords(name, value);
  }

  private String inWords(String name, String value) {
    return switch (name) {
      case "period" -> period(value);
      case "person", "email" -> value.startsWith(ERASED) ? erased(value) : value;
      case "operation" -> operation(value);
      case "type" -> subject(value);
      case "intact" -> messages.get(Boolean.parseBoolean(value) ? "shared.yes" : "shared.no");
      case "outcome" -> known("audit.outcome." + value, constant(name, value));
      case "cluster", "organisation", "document", "measure", "indicator", "seat" ->
          "№\u00a0" + value;
      case "hash", "sha256" -> value.substring(0, Math.min(HASH_SHOWN, value.length())) + "…";
      default -> constant(name, value);
    };
  }

  private String constant(String name, String value) {
    return ENUMS.getOrDefault(name, List.of()).stream()
        .map(type -> "enum." + type + "." + value)
        .filter(messages::containsKey)
        .findFirst()
        .map(messages::get)
        .orElse(value);
  }

  private String period(String written) {
    try {
      return Formats.period(messages.language(), Period.parse(written));
    } catch (DomainRuleViolation e) {
      return written;
    }
  }

  private String erased(String code) {
    return messages.get("audit.erased") + " №\u00a0" + code.substring(ERASED.length());
  }

  private String known(String key, String otherwise) {
    return messages.containsKey(key) ? messages.get(key) : otherwise;
  }

  private static String plain(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : value.toString();
  }
}
