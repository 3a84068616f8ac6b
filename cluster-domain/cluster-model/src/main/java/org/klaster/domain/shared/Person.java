package org.klaster.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

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

  /** Takes over what the identity provider says of the person. */
  public void identifiedAs(String newFullName, @Nullable String newEmail) {
    fullName = newFullName;
    email = newEmail;
  }
}
