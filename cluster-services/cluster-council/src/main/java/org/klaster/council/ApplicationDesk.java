package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ApplicationChoices;
import org.klaster.api.council.ApplicationChoices.Choice;
import org.klaster.api.council.ApplicationForm;
import org.klaster.api.council.SaveApplication;
import org.klaster.api.council.StartApplication;
import org.klaster.api.council.WithdrawApplication;
import org.klaster.api.shared.Conflict;
import org.klaster.domain.council.ApplicationContent;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.MembershipApplicationStatus;
import org.klaster.vocabulary.registry.LegalId;

/** What an applicant does with an application: begin, fill in, hand in, give up. */
@ApplicationScoped
public class ApplicationDesk {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private ApplicationAccess applications;
  @Inject private ApplicationTimeline timeline;
  @Inject private AdmissionRules rules;
  @Inject private BallotBox box;
  @Inject private DatabaseClock clock;

  /** The own organisations, and the clusters that one of them neither belongs nor applies to. */
  public ApplicationChoices choices() {
    Set<Long> own = access.ownOrganisations();
    if (own.isEmpty()) {
      return new ApplicationChoices(List.of(), List.of());
    }
    Map<String, ?> parameters = Map.of("own", own);
    return new ApplicationChoices(
        choices(
            "select o.id, o.name, o.legalId from Organisation o where o.id in :own order by o.id",
            parameters),
        choices(
            "select c.id, c.name, c.id from Cluster c, Council k where k.clusterId = c.id"
                + " and c.status <> CLOSED and exists (select o.id from Organisation o"
                + " where o.id in :own and not exists (select m.id from Membership m"
                + " where m.clusterId = c.id and m.organisationId = o.id"
                + " and m.status in (ACTIVE, SUSPENDED)) and not exists (select a.id"
                + " from MembershipApplication a where a.clusterId = c.id"
                + " and a.organisationId = o.id and a.liveKey is not null)) order by c.id",
            parameters));
  }

  private List<Choice> choices(String query, Map<String, ?> parameters) {
    var typed = entities.createQuery(query, Object[].class);
    parameters.forEach(typed::setParameter);
    return typed
        .getResultStream()
        .map(row -> choice((Long) row[0], (LocalizedColumns) row[1], row[2]))
        .toList();
  }

  /** An organisation of one's own is shown with its whole identifier. */
  private static Choice choice(Long id, LocalizedColumns name, Object code) {
    String shown = code instanceof LegalId legalId ? legalId.digits() : code.toString();
    return new Choice(id, shown, name.toText());
  }

  public long start(StartApplication command) {
    access.requireRepresents(command.organisationId());
    rules.requireMayApply(command.clusterId(), command.organisationId());
    Instant now = clock.now();
    MembershipApplication application =
        new MembershipApplication(
            command.clusterId(), command.organisationId(), access.personId(), now);
    application.fill(content(command.form()), now);
    entities.persist(application);
    timeline.record(application.remark(timeline.step(null)));
    return application.id();
  }

  public void save(SaveApplication command) {
    MembershipApplication application = applications.own(command.applicationId());
    application.requireVersion(command.version());
    application.fill(content(command.form()), clock.now());
    timeline.saved(application);
  }

  public void submit(long applicationId, int version) {
    MembershipApplication application = applications.own(applicationId);
    application.requireVersion(version);
    rules.requireMayApply(application.clusterId(), application.organisationId());
    timeline.record(application.submit(timeline.step(null)));
  }

  /** Locks the ballot first, as whoever votes or closes does. */
  public void withdraw(WithdrawApplication command) {
    long id = applications.own(command.applicationId()).id();
    Ballot ballot = lockedBallot(id);
    MembershipApplication application = entities.find(MembershipApplication.class, id);
    entities.refresh(application);
    application.requireVersion(command.version());
    String reason = command.reason().isBlank() ? null : command.reason().strip();
    if (application.status() == MembershipApplicationStatus.UNDER_VOTE && ballot != null) {
      if (ballot.acceptsVotes(clock.now())) {
        box.annulSilently(ballot, reason == null ? "–" : reason);
      } else if (ballot.status() != BallotStatus.ANNULLED) {
        throw new Conflict(Ballot.NOT_OPEN);
      }
    }
    timeline.record(application.withdraw(timeline.step(reason)));
  }

  private @Nullable Ballot lockedBallot(long applicationId) {
    List<Long> ballots =
        entities
            .createQuery(
                "select a.ballotId from MembershipApplication a where a.id = :id"
                    + " and a.ballotId is not null",
                Long.class)
            .setParameter("id", applicationId)
            .getResultList();
    return ballots.isEmpty() ? null : box.lock(ballots.get(0));
  }

  private static ApplicationContent content(ApplicationForm form) {
    return new ApplicationContent(
        form.role(),
        form.place(),
        form.statement(),
        form.turnover(),
        form.contactName(),
        form.contactEmail(),
        form.consent());
  }
}
