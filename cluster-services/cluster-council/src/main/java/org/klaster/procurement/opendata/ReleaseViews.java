package org.klaster.procurement.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.klaster.api.procurement.OpenProcess;
import org.klaster.api.procurement.PublicProcess;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderRelease;

/** Releases as they were published, with what they come to. */
@ApplicationScoped
public class ReleaseViews {

  @Inject private PublicFacts facts;
  @Inject private ReleaseBook book;
  @Inject private ReleaseRun run;

  /** A step that the timer has not come to yet is published now. */
  List<OpenProcess> of(List<Tender> tenders) {
    List<PublicProcess> processes = facts.of(tenders);
    Map<Long, List<TenderRelease>> releases = book.of(tenders);
    List<Long> due =
        processes.stream()
            .filter(process -> !Releases.due(process, known(releases, process)).isEmpty())
            .map(PublicProcess::id)
            .toList();
    due.forEach(run::publish);
    Map<Long, List<TenderRelease>> all = due.isEmpty() ? releases : book.of(tenders);
    return processes.stream().map(process -> view(process, known(all, process))).toList();
  }

  private static List<TenderRelease> known(
      Map<Long, List<TenderRelease>> releases, PublicProcess process) {
    return Objects.requireNonNullElse(releases.get(process.id()), List.of());
  }

  private static OpenProcess view(PublicProcess process, List<TenderRelease> known) {
    return new OpenProcess(
        Releases.ocid(process),
        known.stream()
            .map(
                release ->
                    new OpenProcess.Release(
                        release.head().key(),
                        release.releasedAt(),
                        release.head().tag(),
                        release.content()))
            .toList(),
        Releases.compiled(process, known));
  }
}
