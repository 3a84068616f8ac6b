package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.klaster.domain.reporting.BenefitEntry;
import org.klaster.domain.reporting.BenefitEntry.Content;
import org.klaster.platform.benefit.BenefitLine;
import org.klaster.platform.benefit.BenefitSource;
import org.klaster.vocabulary.shared.LocalizedText;

/** All lines of memberships: what members entered, and what each context contributes. */
@ApplicationScoped
public class BenefitBook {

  /** Subject type of a line that a member entered. */
  static final String ENTRY = "benefit-entry";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject @Any private Instance<BenefitSource> sources;

  /** Entries that stand, in the order in which they were made. */
  List<BenefitEntry> entries(Set<Long> clusterIds, Set<Integer> years) {
    return entities
        .createQuery(
            "select e from BenefitEntry e where e.clusterId in :clusters"
                + " and e.entryYear in :years and e.withdrawnAt is null order by e.id",
            BenefitEntry.class)
        .setParameter("clusters", clusterIds)
        .setParameter("years", years)
        .getResultList();
  }

  /** Everything, whoever calls: the caller checks who may read it. */
  List<BenefitLine> lines(Set<Long> clusterIds, Set<Integer> years) {
    List<BenefitLine> lines = new ArrayList<>();
    if (!clusterIds.isEmpty()) {
      sources.forEach(source -> lines.addAll(source.lines(clusterIds, years)));
      entries(clusterIds, years).forEach(entry -> lines.add(line(entry)));
    }
    return lines;
  }

  private static BenefitLine line(BenefitEntry entry) {
    Content content = entry.content();
    return new BenefitLine(
        entry.clusterId(),
        entry.organisationId(),
        content.year(),
        content.kind(),
        content.amount(),
        new LocalizedText(content.what(), content.what(), content.what()),
        ENTRY,
        entry.id());
  }
}
