package org.klaster.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.klaster.api.shared.AuditEventView;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.person.PersonReference;
import org.klaster.platform.person.PersonReferences;

/**
 * Keeps people out of what is hashed: names of accounts, addresses and texts that somebody typed
 * become references, which are read back for the auditor as long as their key stands. Events of
 * earlier versions bear the name itself and are shown as they are.
 */
@ApplicationScoped
public class AuditPersons {

  private static final Set<String> IDENTITIES = Set.of("person", "email");

  /** Details that hold what somebody typed, which may name anybody. */
  private static final Set<String> TEXTS = Set.of("reason", "ground", "source", "name");

  private static final String PERSON = "person";
  private static final String NOT_KEPT = "…";

  @Inject private PersonReferences references;

  Actor reference(Actor actor) {
    return actor.isPerson()
        ? new Actor(references.of(actor.username()), actor.roles(), actor.organisation())
        : actor;
  }

  Subject reference(Subject subject) {
    boolean named = subject.type().equals(PERSON) && !subject.key().matches("\\d+");
    return named ? new Subject(PERSON, references.of(subject.key())) : subject;
  }

  /** The details without a name of an account or an address. */
  Map<String, Object> reference(Map<String, ?> details) {
    Map<String, Object> kept = new LinkedHashMap<>();
    details.forEach((name, value) -> kept.put(name, reference(name, value)));
    return kept;
  }

  /** What is looked for: in the trail a person stands as a reference, or as a name from earlier. */
  List<String> lookedFor(String name) {
    return references.known(name).map(found -> List.of(name, found)).orElse(List.of(name));
  }

  /** Events with the people in words. */
  List<AuditEventView> shown(List<AuditEventView> events) {
    Map<String, String> shown =
        references.shown(
            events.stream()
                .flatMap(one -> Stream.of(one.actor(), one.subjectKey(), one.details())));
    return events.stream().map(event -> shown(event, shown)).toList();
  }

  private Object reference(String name, Object value) {
    if (IDENTITIES.contains(name)) {
      return references.of(String.valueOf(value));
    }
    if (TEXTS.contains(name) && value instanceof String text && !text.isBlank()) {
      return references.ofText(text);
    }
    if (name.equals("actor")) {
      return references.known(String.valueOf(value)).orElse(NOT_KEPT);
    }
    return value instanceof List<?> several
        ? several.stream().map(one -> argument(String.valueOf(one))).toList()
        : references.withoutAddresses(String.valueOf(value));
  }

  /**
   * An argument of a refusal may be the name of an account. No statement for it: refusals come by
   * the hundred when a deadline passes.
   */
  private String argument(String value) {
    return references.remembered(value).orElseGet(() -> references.withoutAddresses(value));
  }

  private static AuditEventView shown(AuditEventView event, Map<String, String> shown) {
    return new AuditEventView(
        event.sequenceNumber(),
        event.occurredAt(),
        inWords(event.actor(), shown),
        event.roles(),
        event.organisation(),
        event.operation(),
        event.outcome(),
        event.subjectType(),
        inWords(event.subjectKey(), shown),
        inJson(event.details(), shown),
        event.hash());
  }

  private static String inWords(String text, Map<String, String> shown) {
    return replaced(text, found -> shown.getOrDefault(found, found));
  }

  /** Details are JSON: what is put into them must not end their strings. */
  private static String inJson(String details, Map<String, String> shown) {
    return replaced(
        details,
        found -> {
          String quoted = Json.createValue(shown.getOrDefault(found, found)).toString();
          return quoted.substring(1, quoted.length() - 1);
        });
  }

  private static String replaced(String text, UnaryOperator<String> words) {
    return PersonReference.PATTERN
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(words.apply(found.group())));
  }
}
