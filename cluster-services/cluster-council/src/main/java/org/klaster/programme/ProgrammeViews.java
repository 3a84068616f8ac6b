package org.klaster.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.api.programme.IndicatorView;
import org.klaster.api.programme.MeasureView;
import org.klaster.api.programme.ProgrammeAction;
import org.klaster.api.programme.ProgrammeView;
import org.klaster.domain.programme.Measure;
import org.klaster.domain.programme.Programme;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.programme.FundingTable;
import org.klaster.vocabulary.programme.MeasureContent;
import org.klaster.vocabulary.programme.MissingPart;
import org.klaster.vocabulary.shared.LocalizedText;

/** Makes the view of one programme in a fixed number of statements. */
@ApplicationScoped
public class ProgrammeViews {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ProgrammeAccess access;
  @Inject private ProgrammeMembers members;
  @Inject private ProgrammeTimeline timeline;

  /** The view of a programme that the caller was found to be allowed to read. */
  public ProgrammeView view(Programme programme) {
    long id = programme.id();
    loadMeasures(id);
    List<MissingPart> missing = List.of();
    boolean editable = access.actions(programme, false).contains(ProgrammeAction.EDIT);
    if (editable) {
      missing = programme.missing(members.ids(programme.clusterId()));
    }
    return new ProgrammeView(
        id,
        programme.version(),
        programme.clusterId(),
        clusterName(programme.clusterId()),
        programme.content(),
        programme.status(),
        measures(programme),
        programme.indicators().stream()
            .map(
                indicator ->
                    new IndicatorView(indicator.id(), indicator.position(), indicator.content()))
            .toList(),
        programme.funding(),
        timeline.entries(id),
        missing,
        programme.ballotId(),
        programme.isBallotOpen(),
        access.actions(programme, missing.isEmpty()));
  }

  /** Brings all measures with their money into the persistence context at once. */
  private void loadMeasures(long programmeId) {
    entities
        .createQuery(
            "select m from Measure m left join fetch m.funding where m in"
                + " (select x from Programme p join p.measures x where p.id = :id)",
            Measure.class)
        .setParameter("id", programmeId)
        .getResultList();
  }

  private LocalizedText clusterName(long clusterId) {
    return entities
        .createQuery("select c.name from Cluster c where c.id = :id", LocalizedColumns.class)
        .setParameter("id", clusterId)
        .getSingleResult()
        .toText();
  }

  private List<MeasureView> measures(Programme programme) {
    Map<Long, LocalizedText> names = responsibleNames(programme);
    return programme.measures().stream()
        .map(
            measure -> {
              MeasureContent content = measure.content();
              return new MeasureView(
                  measure.id(),
                  measure.position(),
                  content,
                  content.responsibleId() == null ? null : names.get(content.responsibleId()),
                  FundingTable.of(content.funding()));
            })
        .toList();
  }

  private Map<Long, LocalizedText> responsibleNames(Programme programme) {
    Set<Long> ids =
        programme.measures().stream()
            .map(measure -> measure.content().responsibleId())
            .filter(id -> id != null)
            .collect(Collectors.toSet());
    Map<Long, LocalizedText> names = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createQuery("select o.id, o.name from Organisation o where o.id in :ids", Object[].class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(row -> names.put((Long) row[0], ((LocalizedColumns) row[1]).toText()));
    }
    return names;
  }
}
