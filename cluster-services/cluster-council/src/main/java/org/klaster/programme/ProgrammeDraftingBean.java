package org.klaster.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.programme.ProgrammeDrafting;
import org.klaster.api.programme.ResponsibleOption;
import org.klaster.api.programme.SaveIndicator;
import org.klaster.api.programme.SaveMeasure;
import org.klaster.api.shared.InvalidInput;
import org.klaster.domain.programme.Author;
import org.klaster.domain.programme.ExpectedIndicator;
import org.klaster.domain.programme.Measure;
import org.klaster.domain.programme.Programme;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.vocabulary.programme.ProgrammeContent;
import org.klaster.vocabulary.shared.Roles;

/** The coordinator's work on a programme. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class ProgrammeDraftingBean implements ProgrammeDrafting {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private ProgrammeAccess access;
  @Inject private ProgrammeMembers members;
  @Inject private ProgrammeTimeline timeline;
  @Inject private Endorsement endorsement;

  @Override
  public long draft(long clusterId, ProgrammeContent content) {
    policy.requireCoordinator(clusterId);
    Programme programme = new Programme(clusterId, content, timeline.author());
    entities.persist(programme);
    timeline.record(programme.drafted(timeline.step(null)));
    return programme.id();
  }

  @Override
  public void describe(long programmeId, int version, ProgrammeContent content) {
    Programme programme = access.coordinated(programmeId, version);
    programme.describe(content, timeline.author());
    timeline.edited("programme.describe", programmeId, Map.of("version", version));
  }

  @Override
  public List<ResponsibleOption> responsibleOptions(long programmeId) {
    Programme programme = access.visible(programmeId);
    policy.requireCoordinator(programme.clusterId());
    return members.options(programme.clusterId());
  }

  @Override
  public long saveMeasure(SaveMeasure command) {
    Programme programme = access.coordinated(command.programmeId(), command.version());
    Long id = command.measureId();
    requireMember(programme, id, command.content().responsibleId());
    Author author = timeline.author();
    if (id == null) {
      Measure measure = programme.addMeasure(command.content(), author);
      entities.flush();
      id = measure.id();
    } else {
      programme.changeMeasure(id, command.content(), author);
    }
    timeline.edited("programme.save-measure", command.programmeId(), Map.of("measure", id));
    return id;
  }

  /** An organisation that was named before may stay, though its membership has ended meanwhile. */
  private void requireMember(
      Programme programme, @Nullable Long measureId, @Nullable Long responsibleId) {
    boolean unchanged =
        programme.measures().stream()
            .filter(measure -> measure.id().equals(measureId))
            .anyMatch(measure -> Objects.equals(measure.content().responsibleId(), responsibleId));
    if (responsibleId != null
        && !unchanged
        && !members.ids(programme.clusterId()).contains(responsibleId)) {
      throw new InvalidInput("responsibleId", "programme.responsible-unknown");
    }
  }

  @Override
  public void removeMeasure(long programmeId, int version, long measureId) {
    Programme programme = access.coordinated(programmeId, version);
    programme.removeMeasure(measureId, timeline.author());
    timeline.edited("programme.remove-measure", programmeId, Map.of("measure", measureId));
  }

  @Override
  public long saveIndicator(SaveIndicator command) {
    Programme programme = access.coordinated(command.programmeId(), command.version());
    Long id = command.indicatorId();
    if (id == null) {
      ExpectedIndicator indicator = programme.addIndicator(command.content(), timeline.author());
      entities.flush();
      id = indicator.id();
    } else {
      programme.changeIndicator(id, command.content(), timeline.author());
    }
    timeline.edited("programme.save-indicator", command.programmeId(), Map.of("indicator", id));
    return id;
  }

  @Override
  public void removeIndicator(long programmeId, int version, long indicatorId) {
    Programme programme = access.coordinated(programmeId, version);
    programme.removeIndicator(indicatorId, timeline.author());
    timeline.edited("programme.remove-indicator", programmeId, Map.of("indicator", indicatorId));
  }

  @Override
  public void submit(long programmeId, int version) {
    Programme programme = access.coordinated(programmeId, version);
    Set<Long> active = members.ids(programme.clusterId());
    programme.requireSubmittable(active);
    long ballot = endorsement.open(programme, null);
    timeline.record(programme.submit(ballot, active, timeline.step(null)));
  }

  @Override
  public void repeatBallot(long programmeId, int version) {
    Programme programme = access.coordinated(programmeId, version);
    programme.requireUndecidedBallot();
    long ballot = endorsement.open(programme, programme.ballotId());
    timeline.record(programme.repeatBallot(ballot, timeline.step(null)));
  }

  @Override
  public void takeBack(long programmeId, int version) {
    Programme programme = access.coordinated(programmeId, version);
    timeline.record(programme.takeBack(timeline.step(null)));
  }
}
