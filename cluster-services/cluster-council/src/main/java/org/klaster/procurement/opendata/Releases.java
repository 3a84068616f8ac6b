package org.klaster.procurement.opendata;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.klaster.api.procurement.PublicProcess;
import org.klaster.domain.procurement.TenderRelease;
import org.klaster.procurement.opendata.OcdsStep.Stage;

/**
 * Which releases a process has still to publish, and what they say. What an earlier release told
 * and no longer holds is told as cancelled by a later one.
 */
final class Releases {

  private Releases() {}

  static String ocid(PublicProcess process) {
    return System.getProperty("klaster.ocid-prefix", "ocds-000000") + "-" + process.id();
  }

  /** The steps without a release, the oldest first. */
  static List<OcdsStep> due(PublicProcess process, List<TenderRelease> known) {
    List<OcdsStep> steps = OcdsStep.of(process);
    List<OcdsStep> due = new ArrayList<>();
    OcdsStep last = steps.get(steps.size() - 1);
    boolean named = steps.stream().anyMatch(step -> step.stage().reaches(Stage.PROPOSED));
    if (!named && !known.isEmpty() && stage(known).reaches(Stage.PROPOSED)) {
      due.add(last.takenBack(process.changedAt()));
    }
    steps.stream()
        .filter(
            step ->
                known.stream()
                    .map(TenderRelease::head)
                    .noneMatch(
                        head ->
                            head.step().equals(step.name()) && head.stepAt().equals(step.since())))
        .forEach(due::add);
    return due;
  }

  private static Stage stage(List<TenderRelease> known) {
    return Stage.valueOf(known.get(known.size() - 1).head().stage());
  }

  /** A release is never dated before the one that it follows. */
  static Instant dated(OcdsStep step, List<TenderRelease> known) {
    if (known.isEmpty()) {
      return step.since();
    }
    Instant before = known.get(known.size() - 1).releasedAt();
    return step.since().isAfter(before) ? step.since() : before.plusMillis(1);
  }

  /** The standard's id; a step that is taken again has a number behind its name. */
  static String key(PublicProcess process, OcdsStep step, List<TenderRelease> known) {
    long before =
        known.stream().filter(release -> release.head().step().equals(step.name())).count();
    return ocid(process) + "-" + step.name() + (before == 0 ? "" : "-" + (before + 1));
  }

  static String content(
      PublicProcess process, OcdsStep step, String key, List<TenderRelease> known) {
    return json(new OcdsRelease(process, step, ocid(process), told(known)).map(key));
  }

  /** The state after the last step, as the record shows it. */
  static String compiled(PublicProcess process, List<TenderRelease> known) {
    List<OcdsStep> steps = OcdsStep.of(process);
    OcdsStep last = steps.get(steps.size() - 1);
    OcdsStep dated = known.isEmpty() ? last : last.at(known.get(known.size() - 1).releasedAt());
    return json(new OcdsRelease(process, dated, ocid(process), told(known)).compiled());
  }

  /** Every award that was ever told, by its id. */
  private static Map<String, JsonObject> told(List<TenderRelease> known) {
    Map<String, JsonObject> told = new LinkedHashMap<>();
    for (TenderRelease release : known) {
      try (JsonReader reader = Json.createReader(new StringReader(release.content()))) {
        JsonValue awards = reader.readObject().get("awards");
        if (awards != null) {
          awards
              .asJsonArray()
              .forEach(
                  award ->
                      told.put(
                          Objects.requireNonNull(award.asJsonObject().getString("id")),
                          award.asJsonObject()));
        }
      }
    }
    return told;
  }

  private static String json(Map<String, Object> body) {
    return Json.createObjectBuilder(body).build().toString();
  }
}
