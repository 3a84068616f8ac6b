package org.klaster.platform.person;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns identities into what stands for them in the audit trail, and back. */
@ApplicationScoped
public class PersonReferences {

  /** Before the number of a person who was erased. */
  public static final String ERASED = "erased:";

  private static final String BROKEN = "…$1 #$2";
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

  /** Replaced as a whole when it is to be forgotten: what is being looked up goes with it. */
  private volatile Map<String, String> known = new ConcurrentHashMap<>();

  @Inject private PersonKeys keys;

  /**
   * Looks up, before the caller's transaction has asked for a connection, what stands for an
   * identity: later, under the locks of that transaction, {@link #of} finds it without a connection
   * of its own.
   */
  public void prepare(String identity) {
    Map<String, String> memory = known;
    if (!memory.containsKey(identity)) {
      memory.put(identity, obtained(identity));
    }
  }

  /** What stands for an identity; made where there is nothing yet. */
  public String of(String identity) {
    Map<String, String> memory = known;
    String remembered = memory.get(identity);
    if (remembered != null) {
      return remembered;
    }
    // Nothing of the map is locked meanwhile: others do not wait for this one's connection.
    String found = keys.find(identity).orElseGet(() -> obtained(identity));
    memory.put(identity, found);
    return found;
  }

  /** What stands for a text that somebody typed; another thing each time. */
  public String ofText(String text) {
    return PersonReference.ofText(keys.makeText(text));
  }

  /** What stands for an identity; empty where it never stood in the trail. */
  public Optional<String> known(String identity) {
    return remembered(identity).or(() -> keys.find(identity));
  }

  /** As {@link #known}, of those alone who were met since this server started. */
  public Optional<String> remembered(String identity) {
    return Optional.ofNullable(known.get(identity));
  }

  /**
   * A text with references in the place of addresses. What only looks like a reference, because
   * somebody typed it so, is broken up: it would be taken for a forged one.
   */
  public String withoutAddresses(String text) {
    String typed = PersonReference.PATTERN.matcher(text).replaceAll(BROKEN);
    return MAIL.matcher(typed).replaceAll(found -> Matcher.quoteReplacement(of(found.group())));
  }

  /** What is to be shown in the place of each reference that stands in the texts. */
  public Map<String, String> shown(Stream<String> texts) {
    Set<String> references =
        texts
            .flatMap(text -> PersonReference.PATTERN.matcher(text).results())
            .map(found -> found.group())
            .collect(Collectors.toSet());
    Map<Long, String> identities =
        keys.identities(references.stream().map(PersonReference::keyOf).toList());
    return references.stream()
        .collect(
            Collectors.toMap(
                reference -> reference,
                reference -> {
                  long key = PersonReference.keyOf(reference);
                  return identities.getOrDefault(key, ERASED + key);
                }));
  }

  /** The genuine references by the number of their key; those of destroyed keys are left out. */
  public Map<Long, String> genuine() {
    return keys.references();
  }

  /** What was remembered of identities is forgotten. */
  void forget() {
    known = new ConcurrentHashMap<>();
  }

  private String obtained(String identity) {
    try {
      return keys.obtain(identity);
    } catch (EJBException e) {
      // Somebody else made it at the same moment.
      return keys.obtain(identity);
    }
  }
}
