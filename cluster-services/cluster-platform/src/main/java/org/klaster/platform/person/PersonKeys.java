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
import java.util.function.Predicate;
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

  /** A text is no person, also where it reads like the name of an account. */
  private static final String TYPED = "typed:";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private SecretBox box;
  @Inject private DatabaseClock clock;

  /** What stands for an identity; empty where it never stood in the trail. */
  public Optional<String> find(String identity) {
    return found(identity);
  }

  /** What stands for a text that somebody typed; empty where it never stood in the trail. */
  public Optional<String> findText(String text) {
    return found(TYPED + text);
  }

  private Optional<String> found(String identity) {
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
    return find(identity).orElseGet(() -> create(identity, identity, false));
  }

  /** What stands for a typed text; a key is made for one that has none. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public String obtainText(String text) {
    return findText(text).orElseGet(() -> create(TYPED + text, text, true));
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
    entities.flush();
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
    live("where k.destroyedAt is null", null)
        .forEach(key -> references.put(key.id(), reference(key)));
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
    String mac = Aes.mac(dataKey(key), identity(key));
    return new PersonReference(key.id(), mac.substring(0, PersonReference.COMMITMENT)).toString();
  }

  private String identity(PersonKey key) {
    return new String(
        new Aes(dataKey(key)).open(String.valueOf(key.closedIdentity())), StandardCharsets.UTF_8);
  }

  private byte[] dataKey(PersonKey key) {
    return Base64.getDecoder().decode(box.open(String.valueOf(key.wrappedKey())));
  }
}
