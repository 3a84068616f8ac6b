package org.klaster.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.MailTiming;

/**
 * A person who signs in. Keycloak holds the credentials; this row is what memberships, seats and
 * votes refer to. Created at the first sign-in, or earlier where a seat is given to somebody who
 * has not signed in yet; never deleted.
 */
@Entity
public class Person extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
  @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
  private Long id;

  private String username;
  private String fullName;
  private @Nullable String email;

  @Enumerated(EnumType.STRING)
  private Language mailLanguage = Language.KK;

  @Enumerated(EnumType.STRING)
  private MailTiming mailTiming = MailTiming.AT_ONCE;

  private String roles = "";
  private @Nullable Instant rolesSeenAt;

  protected Person() {}

  /**
   * @param username the name of the account, unique
   * @param fullName as the person writes it
   */
  public Person(String username, String fullName, @Nullable String email) {
    this.username = username;
    this.fullName = fullName;
    this.email = email;
  }

  @Override
  public Long id() {
    return id;
  }

  public String username() {
    return username;
  }

  public String fullName() {
    return fullName;
  }

  public @Nullable String email() {
    return email;
  }

  /** The language in which the person wants to be written to. */
  public Language mailLanguage() {
    return mailLanguage;
  }

  public MailTiming mailTiming() {
    return mailTiming;
  }

  /** Says how the person wants to be written to. */
  public void prefersMail(Language language, MailTiming timing) {
    mailLanguage = language;
    mailTiming = timing;
  }

  /** Takes over what the identity provider says of the person. */
  public void identifiedAs(String newFullName, @Nullable String newEmail) {
    fullName = newFullName;
    email = newEmail;
  }

  /** The roles that the person had when last seen; empty where that was before the given moment. */
  public Set<String> rolesSince(Instant earliest) {
    Instant seen = rolesSeenAt;
    return seen == null || seen.isBefore(earliest) || roles.isEmpty()
        ? Set.of()
        : Set.of(roles.split(" "));
  }

  /** Keeps the roles that the identity provider says the person has. */
  public void seenWith(Set<String> currentRoles, Instant now) {
    roles = String.join(" ", new TreeSet<>(currentRoles));
    rolesSeenAt = now;
  }
}
