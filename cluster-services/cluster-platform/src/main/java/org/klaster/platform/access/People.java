package org.klaster.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.klaster.domain.shared.Person;
import org.klaster.vocabulary.shared.Language;

/** The rows of the people who sign in. */
@ApplicationScoped
public class People {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  public Optional<Person> find(String username) {
    return entities
        .createQuery("select p from Person p where p.username = :username", Person.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  /** The person's id; a row is made for somebody who was not seen before. */
  public long idOf(String username) {
    return find(username).orElseGet(() -> create(username)).id();
  }

  /** The language in which the person wants to be written to. */
  public Language mailLanguage(long personId) {
    return entities.find(Person.class, personId).mailLanguage();
  }

  /** The address at which the person is written to; empty where none is known. */
  public Optional<String> address(long personId) {
    return Optional.ofNullable(entities.find(Person.class, personId).email());
  }

  private Person create(String username) {
    Person person = new Person(username, username, null);
    entities.persist(person);
    return person;
  }
}
