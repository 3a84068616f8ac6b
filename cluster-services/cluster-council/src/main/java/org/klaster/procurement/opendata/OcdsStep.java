package org.klaster.procurement.opendata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.PublicProcess;
import org.klaster.vocabulary.procurement.TenderStatus;

/**
 * A step of a joint purchase that has its own release.
 *
 * @param name makes the release's id with the tender's
 * @param tag of the standard's releaseTag codelist
 * @param since when it was taken
 * @param at date of its release, never before that of an earlier one
 * @param stage what is known at it
 * @param version number of the terms in force, from 0 in the list of versions
 * @param status of the standard's tenderStatus codelist
 */
record OcdsStep(
    String name, String tag, Instant since, Instant at, Stage stage, int version, String status) {

  OcdsStep(String name, String tag, Instant at, Stage stage, int version, String status) {
    this(name, tag, at, at, stage, version, status);
  }

  /** The same with the date of its release. */
  OcdsStep at(Instant released) {
    return new OcdsStep(name, tag, since, released, stage, version, status);
  }

  /** An award that was told holds no longer; nothing else of the state changes. */
  OcdsStep takenBack(Instant moment) {
    return new OcdsStep(
        "award-withdrawn", "awardCancellation", moment, Stage.OPENED, version, status);
  }

  /** What has happened so far; each includes those before. */
  enum Stage {
    PUBLISHED,
    SEALED,
    OPENED,
    PROPOSED,
    AWARDED,
    CONTRACTED,
    COMPLETED;

    boolean reaches(Stage other) {
      return compareTo(other) >= 0;
    }
  }

  /** The steps that a process has taken, the oldest first. */
  static List<OcdsStep> of(PublicProcess process) {
    List<OcdsStep> steps = new ArrayList<>();
    steps.add(
        new OcdsStep("tender", "tender", process.publishedAt(), Stage.PUBLISHED, 0, "active"));
    for (int i = 1; i < process.versions().size(); i++) {
      PublicProcess.Version version = process.versions().get(i);
      steps.add(
          new OcdsStep(
              "terms-" + version.number(),
              "tenderAmendment",
              version.at(),
              Stage.PUBLISHED,
              i,
              "active"));
    }
    int last = Math.max(0, process.versions().size() - 1);
    PublicProcess.Sealed sealed = process.sealed();
    if (sealed != null) {
      steps.add(
          new OcdsStep("sealed", "tenderUpdate", sealed.at(), Stage.SEALED, last, "complete"));
    }
    if (process.openedAt() != null) {
      steps.add(
          new OcdsStep(
              "opened", "tenderUpdate", process.openedAt(), Stage.OPENED, last, "complete"));
    }
    addAwards(process, last, steps);
    addFailure(process, last, steps);
    return inTime(steps);
  }

  private static void addFailure(PublicProcess process, int last, List<OcdsStep> steps) {
    if (process.status() == TenderStatus.UNSUCCESSFUL) {
      Stage stage = process.openedAt() == null ? Stage.SEALED : Stage.OPENED;
      steps.add(
          new OcdsStep(
              "unsuccessful", "tenderUpdate", process.changedAt(), stage, last, "unsuccessful"));
    }
    if (process.status() == TenderStatus.CANCELLED) {
      Stage sealed = process.sealed() == null ? Stage.PUBLISHED : Stage.SEALED;
      Stage stage = process.openedAt() == null ? sealed : Stage.OPENED;
      steps.add(
          new OcdsStep(
              "cancelled", "tenderCancellation", process.changedAt(), stage, last, "cancelled"));
    }
  }

  private static void addAwards(PublicProcess process, int last, List<OcdsStep> steps) {
    Instant proposed = latest(process.awards().stream().map(PublicProcess.Award::proposedAt));
    if (proposed == null) {
      return;
    }
    steps.add(new OcdsStep("award", "award", proposed, Stage.PROPOSED, last, "complete"));
    if (process.awardedAt() == null) {
      return;
    }
    steps.add(
        new OcdsStep(
            "awarded", "awardUpdate", process.awardedAt(), Stage.AWARDED, last, "complete"));
    Instant signed = latest(process.contracts().stream().map(PublicProcess.Contract::signedAt));
    boolean all = process.status() != TenderStatus.AWARDED;
    if (signed != null && all) {
      steps.add(new OcdsStep("contracts", "contract", signed, Stage.CONTRACTED, last, "complete"));
    }
    Instant fulfilled =
        latest(
            process.contracts().stream()
                .map(PublicProcess.Contract::fulfilledAt)
                .filter(Objects::nonNull));
    if (fulfilled != null && process.status() == TenderStatus.COMPLETED) {
      steps.add(
          new OcdsStep(
              "completed", "contractTermination", fulfilled, Stage.COMPLETED, last, "complete"));
    }
  }

  private static @Nullable Instant latest(Stream<Instant> moments) {
    return moments.max(Comparator.naturalOrder()).orElse(null);
  }

  /** A release is never dated before the one that it follows. */
  private static List<OcdsStep> inTime(List<OcdsStep> steps) {
    List<OcdsStep> dated = new ArrayList<>();
    Instant before = Instant.MIN;
    for (OcdsStep step : steps) {
      Instant at = step.at().isAfter(before) ? step.at() : before.plusMillis(1);
      dated.add(step.at(at));
      before = at;
    }
    return dated;
  }
}
