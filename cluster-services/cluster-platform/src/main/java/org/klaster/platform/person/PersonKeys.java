package org.klaster.platform.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.PersonKey;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.secret.Aes;
import org.klaster.platform.secret.SecretBox;

/**
 * The keys of identities. They are read within the caller's transaction, which needs no second
 * connection for it, and made in one of their own: what was made is remembered, and stays where the
 * caller's is rolled back.
 */
@Stateless
@PermitAll
public class PersonKeys {

  private static final int KEY_BYTES = 32;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private SecretBox box;
  @Inject private DatabaseClock clock;

  /** What stands for an identity; empty where it never stood in the trail. */
  public Optional<String> find(String identity) {
    return entities
        .createQuery("select k from PersonKey k where k.identityDigest = :digest", PersonKey.class)
        .setParameter("digest", box.digest(identity))
        .getResultStream()
        .findFirst()
        .map(this::reference);
  }

  /** What stands for an identity; a key is made for one that has none. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public String obtain(String identity) {
    Optional<String> found = find(identity);
    if (found.isPresent()) {
      return found.get();
    }
    String made = create(identity, identity, false);
    // Somebody else may have made it: the caller has to see that here.
    entities.flush();
    return made;
  }

  /**
   * What stands for a text that somebody typed. Each has a key of its own, made in the caller's
   * transaction: nothing else looks for it, so that nothing waits for another connection.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public String makeText(String text) {
    return create(UUID.randomUUID() + ":" + text, text, true);
  }

  private String create(String digested, String identity, boolean typed) {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    PersonKey made =
        new PersonKey(
            box.digest(digested),
            box.close(Base64.getEncoder().encodeToString(key)),
            new Aes(key).close(identity.getBytes(StandardCharsets.UTF_8)),
            typed,
            clock.now());
    entities.persist(made);
    return reference(made);
  }

  /** Identities by the numbers of their keys; those that were destroyed are left out. */
  public Map<Long, String> identities(Collection<Long> keys) {
    Map<Long, String> identities = new HashMap<>();
    if (!keys.isEmpty()) {
      for (PersonKey key : live("where k.id in :keys and k.destroyedAt is null", keys)) {
        identities.put(key.id(), identity(key));
      }
    }
    return identities;
  }

  /** What stands in the trail for each identity that is not destroyed, by number. */
  public Map<Long, String> references() {
    Map<Long, String> references = new HashMap<>();
    // Columns, not entities: a long trail has many keys, and no more than the result is kept.
    try (Stream<Object[]> keys =
        entities
            .createQuery(
                "select k.id, k.wrappedKey, k.closedIdentity from PersonKey k"
                    + " where k.destroyedAt is null",
                Object[].class)
            .getResultStream()) {
      keys.forEach(
          key -> {
            byte[] data = dataKey((String) key[1]);
            references.put((Long) key[0], reference((Long) key[0], data, (String) key[2]));
          });
    }
    return references;
  }

  /**
   * Numbers of the keys of typed texts that name a person. All keys of texts are opened for it.
   *
   * @param naming finds the person in a text
   */
  public List<Long> naming(Predicate<String> naming) {
    return live("where k.typed = true and k.destroyedAt is null", null).stream()
        .filter(key -> naming.test(identity(key)))
        .map(PersonKey::id)
        .toList();
  }

  private List<PersonKey> live(String condition, @Nullable Collection<Long> keys) {
    var query = entities.createQuery("select k from PersonKey k " + condition, PersonKey.class);
    if (keys != null) {
      query.setParameter("keys", keys);
    }
    return query.getResultList();
  }

  private String reference(PersonKey key) {
    return reference(
        key.id(), dataKey(String.valueOf(key.wrappedKey())), String.valueOf(key.closedIdentity()));
  }

  private static String reference(Long id, byte[] dataKey, String closed) {
    String mac = Aes.mac(dataKey, identity(dataKey, closed));
    return new PersonReference(id, mac.substring(0, PersonReference.COMMITMENT)).toString();
  }

  private String identity(PersonKey key) {
    return identity(
        dataKey(String.valueOf(key.wrappedKey())), String.valueOf(key.closedIdentity()));
  }

  private static String identity(byte[] dataKey, String closed) {
    return new String(new Aes(dataKey).open(closed), StandardCharsets.UTF_8);
  }

  private byte[] dataKey(String wrapped) {
    return Base64.getDecoder().decode(box.open(wrapped));
  }
}
