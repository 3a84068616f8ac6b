package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import java.util.List;
import java.util.Map;
import org.klaster.api.programme.DecideProgramme;
import org.klaster.api.programme.ProgrammeCriteria;
import org.klaster.api.programme.SaveIndicator;
import org.klaster.api.programme.SaveMeasure;
import org.klaster.api.shared.PageRequest;
import org.klaster.vocabulary.programme.IndicatorContent;
import org.klaster.vocabulary.programme.MeasureContent;
import org.klaster.vocabulary.programme.MinistryDecision;
import org.klaster.vocabulary.programme.ProgrammeContent;

/** Arguments of the programme's operations. */
final class ProgrammeArguments {

  private static final ProgrammeContent NOTHING =
      new ProgrammeContent(null, null, null, null, null);
  private static final MeasureContent MEASURE =
      new MeasureContent(null, null, null, null, List.of());
  private static final IndicatorContent INDICATOR =
      new IndicatorContent(null, null, null, null, null, null);

  private ProgrammeArguments() {}

  static void addTo(Arguments arguments) {
    arguments
        .any("Programmes.search", new ProgrammeCriteria(null, null), PageRequest.first())
        .on("Programmes.programme", (rows, mother) -> new Object[] {rows.programme()})
        .on(
            "Programmes.programme/DRAFT",
            (rows, mother) ->
                new Object[] {
                  mother.copy("programme", rows.programme(), Map.of("status", "DRAFT"))
                })
        .on("ProgrammeDrafting.draft", (rows, mother) -> new Object[] {rows.cluster(), NOTHING})
        .on(
            "ProgrammeDrafting.describe",
            (rows, mother) -> new Object[] {rows.programme(), STALE, NOTHING})
        .on(
            "ProgrammeDrafting.responsibleOptions",
            (rows, mother) -> new Object[] {rows.programme()})
        .on(
            "ProgrammeDrafting.saveMeasure",
            (rows, mother) ->
                new Object[] {new SaveMeasure(rows.programme(), STALE, null, MEASURE)})
        .on(
            "ProgrammeDrafting.removeMeasure",
            (rows, mother) -> new Object[] {rows.programme(), STALE, 0L})
        .on(
            "ProgrammeDrafting.saveIndicator",
            (rows, mother) ->
                new Object[] {new SaveIndicator(rows.programme(), STALE, null, INDICATOR)})
        .on(
            "ProgrammeDrafting.removeIndicator",
            (rows, mother) -> new Object[] {rows.programme(), STALE, 0L})
        .on("ProgrammeDrafting.submit", (rows, mother) -> new Object[] {rows.programme(), STALE})
        .on(
            "ProgrammeDrafting.repeatBallot",
            (rows, mother) -> new Object[] {rows.programme(), STALE})
        .on("ProgrammeDrafting.takeBack", (rows, mother) -> new Object[] {rows.programme(), STALE})
        .on("ProgrammeApproval.takeUp", (rows, mother) -> new Object[] {rows.programme(), STALE})
        .on(
            "ProgrammeApproval.decide",
            (rows, mother) ->
                new Object[] {
                  new DecideProgramme(rows.programme(), MinistryDecision.APPROVE, null, STALE)
                });
  }
}
