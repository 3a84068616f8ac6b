package org.klaster.programme.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.OpenBallot;
import org.klaster.api.council.PastBallots;
import org.klaster.domain.programme.Author;
import org.klaster.domain.programme.Programme;
import org.klaster.domain.programme.ProgrammeEvent;
import org.klaster.domain.programme.ProgrammeEvent.Step;
import org.klaster.domain.shared.Person;
import org.klaster.platform.access.People;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.demo.DemonstrationData;
import org.klaster.programme.Endorsement;
import org.klaster.programme.demo.InventedProgrammes.Planned;
import org.klaster.vocabulary.programme.IndicatorContent;
import org.klaster.vocabulary.programme.MeasureContent;
import org.klaster.vocabulary.programme.MinistryDecision;
import org.klaster.vocabulary.programme.ProgrammeContent;
import org.klaster.vocabulary.registry.LegalId;

/** Three programmes of the cotton cluster: approved, waiting for the ministry, in draft. */
@ApplicationScoped
public class ProgrammeDemonstration implements DemonstrationData {

  private static final String COORDINATOR = "coordinator";
  private static final String MINISTRY = "ministry";
  private static final String MEMBER_OF_THE_CLUSTER = "120340990017";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private People people;
  @Inject private PastBallots ballots;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void load() {
    Optional<Long> cluster = cluster();
    if (cluster.isEmpty()) {
      return;
    }
    InventedProgrammes invented = new InventedProgrammes(clock.today().getYear());
    approved(cluster.get(), invented);
    waiting(cluster.get(), invented);
    draft(cluster.get(), invented);
  }

  /** Returned once with comments, endorsed anew, approved. */
  private void approved(Long cluster, InventedProgrammes invented) {
    Programme programme = begun(cluster, invented.deepProcessing(), ago(150));
    fill(
        programme,
        invented.deepProcessingMeasures(),
        invented.deepProcessingIndicators(),
        ago(149));
    endorse(programme, ago(140), ago(137));
    keep(programme.takeUp(officer(), step(MINISTRY, ago(130), null)));
    keep(
        programme.decide(
            MinistryDecision.RETURN,
            officer(),
            step(
                MINISTRY,
                ago(120),
                "Тамшылатып суарудың меншікті үлесін негіздеңіз. / Обоснуйте долю собственных"
                    + " средств в капельном орошении.")));
    programme.describe(invented.deepProcessing(), new Author(coordinator(), ago(112)));
    endorse(programme, ago(110), ago(107));
    keep(programme.takeUp(officer(), step(MINISTRY, ago(100), null)));
    keep(programme.decide(MinistryDecision.APPROVE, officer(), step(MINISTRY, ago(90), null)));
  }

  private void waiting(Long cluster, InventedProgrammes invented) {
    Programme programme = begun(cluster, invented.seeds(), ago(25));
    fill(programme, invented.seedMeasures(), invented.seedIndicators(), ago(24));
    endorse(programme, ago(12), ago(9));
  }

  private void draft(Long cluster, InventedProgrammes invented) {
    Programme programme = begun(cluster, invented.draft(), ago(3));
    fill(programme, List.of(invented.draftMeasure()), List.of(), ago(2));
  }

  private Programme begun(Long cluster, ProgrammeContent content, Instant at) {
    Programme programme = new Programme(cluster, content, new Author(coordinator(), at));
    entities.persist(programme);
    entities.flush();
    keep(programme.drafted(step(COORDINATOR, at, null)));
    return programme;
  }

  private void fill(
      Programme programme, List<Planned> measures, List<IndicatorContent> indicators, Instant at) {
    Author author = new Author(coordinator(), at);
    for (Planned planned : measures) {
      MeasureContent content = planned.content();
      programme.addMeasure(
          new MeasureContent(
              content.name(),
              content.completion(),
              organisation(planned.responsible()),
              content.dueOn(),
              content.funding()),
          author);
    }
    indicators.forEach(indicator -> programme.addIndicator(indicator, author));
    entities.flush();
  }

  private void endorse(Programme programme, Instant opened, Instant decided) {
    long ballot =
        ballots.open(
            new OpenBallot(
                programme.clusterId(),
                Programme.SUBJECT_TYPE,
                programme.id(),
                Endorsement.question(programme),
                null,
                null,
                null),
            opened);
    Set<Long> members =
        programme.measures().stream()
            .map(measure -> measure.content().responsibleId())
            .collect(Collectors.toSet());
    keep(programme.submit(ballot, members, step(COORDINATOR, opened, null)));
    var tally = ballots.allButOne(ballot, decided);
    keep(programme.balloted(tally.outcome(), Step.ofCouncil(decided, null)));
    entities.flush();
  }

  private void keep(ProgrammeEvent event) {
    entities.persist(event);
  }

  private Optional<Long> cluster() {
    return entities
        .createQuery(
            "select m.clusterId from Membership m, Organisation o where o.id = m.organisationId"
                + " and o.legalId = :legalId and exists (select c.id from Council c"
                + " where c.clusterId = m.clusterId) order by m.id",
            Long.class)
        .setParameter("legalId", LegalId.parse(MEMBER_OF_THE_CLUSTER))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private Long organisation(String number) {
    return entities
        .createQuery("select o.id from Organisation o where o.legalId = :legalId", Long.class)
        .setParameter("legalId", LegalId.parse(number))
        .getSingleResult();
  }

  private Long coordinator() {
    return person(COORDINATOR, "Айгүл Серікова");
  }

  private Long officer() {
    return person(MINISTRY, "Нұрлан Әбенов");
  }

  private Long person(String username, String fullName) {
    if (people.find(username).isEmpty()) {
      entities.persist(new Person(username, fullName, null));
      entities.flush();
    }
    return people.idOf(username);
  }

  private Instant ago(int days) {
    return clock.now().minus(Duration.ofDays(days));
  }

  private static Step step(String actor, Instant at, @Nullable String note) {
    return new Step(actor, at, note);
  }
}
