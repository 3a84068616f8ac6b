package org.klaster.platform.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.klaster.api.shared.ChangeMailPreferences;
import org.klaster.api.shared.MailPreferenceView;
import org.klaster.api.shared.MailPreferences;
import org.klaster.domain.shared.Person;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.shared.Roles;

/** The caller's own choice of when and in which language to be written to. */
@Stateless
@RolesAllowed({
  Roles.GOVERNMENT,
  Roles.BUSINESS,
  Roles.SCIENCE,
  Roles.COORDINATOR,
  Roles.MINISTRY,
  Roles.PARTICIPANT,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR
})
public class MailPreferencesBean implements MailPreferences {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private AuditTrail trail;

  @Override
  public MailPreferenceView mine() {
    Person person = me();
    return new MailPreferenceView(
        person.email(), person.mailLanguage(), person.mailTiming(), person.version());
  }

  @Override
  public void change(ChangeMailPreferences command) {
    Person person = me();
    person.requireVersion(command.version());
    person.prefersMail(command.language(), command.timing());
    trail.changed(
        "mail.preferences",
        Subject.of("person", person.username()),
        Map.of("language", command.language(), "timing", command.timing()));
  }

  private Person me() {
    return entities.find(Person.class, access.personId());
  }
}
