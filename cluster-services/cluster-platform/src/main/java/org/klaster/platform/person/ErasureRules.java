package org.klaster.platform.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.klaster.api.shared.ErasePerson;
import org.klaster.api.shared.ErasureView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.shared.Person;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.People;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.mail.Standing;
import org.klaster.platform.mail.Standing.Tenure;

/** Who may be erased: who holds no office, and whom no signed minutes name. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ErasureRules {

  private static final int LONGEST_GROUND = 1000;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private People people;
  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;
  @Inject @Any private Instance<Standing> standings;

  public ErasureView look(String username) {
    Person person = people.find(username).orElseThrow(() -> new NotFound("person", username));
    trail.read("person.look", Subject.of("person", person.id()), Map.of());
    long earlier =
        ((Number)
                entities
                    .createNativeQuery("select count(*) from audit_event where actor = ?")
                    .setParameter(1, person.username())
                    .getSingleResult())
            .longValue();
    return new ErasureView(
        person.id(),
        person.username(),
        person.fullName(),
        person.email(),
        obstacles(person),
        earlier,
        person.version());
  }

  /** Records the erasure, if it may be; what is recorded names nobody. */
  public PersonPass.Erased allowed(ErasePerson command) {
    Person person = entities.find(Person.class, command.personId());
    if (person == null) {
      throw new NotFound("person", command.personId());
    }
    person.requireVersion(command.version());
    if (!command.confirmation().strip().equals(person.username())) {
      throw new InvalidInput("confirmation", "erasure.confirmation");
    }
    requireGround(command.ground(), person);
    obstacles(person).stream()
        .findFirst()
        .ifPresent(
            code -> {
              throw new RuleViolated(code);
            });
    trail.changed(
        "person.erase",
        Subject.of("person", person.id()),
        Map.of("ground", command.ground().strip()));
    return new PersonPass.Erased(person.id(), person.username(), person.fullName(), person.email());
  }

  private static void requireGround(String ground, Person person) {
    if (ground.isBlank()) {
      throw new InvalidInput("ground", "required");
    }
    if (ground.length() > LONGEST_GROUND) {
      throw new InvalidInput("ground", "text.too-long", LONGEST_GROUND);
    }
    if (ground.contains(person.fullName()) || ground.contains(person.username())) {
      throw new InvalidInput("ground", "erasure.ground-names");
    }
  }

  private List<String> obstacles(Person person) {
    List<String> obstacles = new ArrayList<>();
    if (person.id() == access.personId()) {
      obstacles.add("erasure.self");
    }
    boolean inOffice =
        standings.stream().anyMatch(one -> one.tenure(person.id(), clock.today()) == Tenure.OPEN);
    if (inOffice) {
      obstacles.add("erasure.in-office");
    }
    if (isInMinutes(person)) {
      obstacles.add("erasure.minutes");
    }
    return obstacles;
  }

  /** Minutes are a signed record that an archive keeps: a name in them cannot be taken out. */
  private boolean isInMinutes(Person person) {
    return ((Number)
                entities
                    .createNativeQuery(
                        "select (select count(*) from minutes_signature where person_id = ?1) +"
                            + " (select count(*) from minutes_revision m, meeting g, seat s"
                            + " where g.id = m.meeting_id and s.council_id = g.council_id"
                            + " and s.person_id = ?1) + (select count(*) from minutes_revision m,"
                            + " meeting g, invitation i where g.id = m.meeting_id"
                            + " and i.council_id = g.council_id and i.person_id = ?1"
                            + " and (i.meeting_id is null or i.meeting_id = g.id))"
                            + " + (select count(*) from minutes_revision m, substitution u"
                            + " where u.meeting_id = m.meeting_id and u.person_id = ?1)")
                    .setParameter(1, person.id())
                    .getSingleResult())
            .longValue()
        > 0;
  }
}
