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

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

  private final Map<String, String> known = new ConcurrentHashMap<>();

  @Inject private PersonKeys keys;

  /** What stands for an identity; made where there is nothing yet. */
  public String of(String identity) {
    return known.computeIfAbsent(identity, this::found);
  }

  /** What stands for an identity; empty where it never stood in the trail. */
  public Optional<String> known(String identity) {
    return remembered(identity).or(() -> keys.find(identity));
  }

  /** As {@link #known}, of those alone who were met since this server started. */
  public Optional<String> remembered(String identity) {
    return Optional.ofNullable(known.get(identity));
  }

  /** A text with references in the place of addresses. */
  public String withoutAddresses(String text) {
    return MAIL.matcher(text).replaceAll(found -> Matcher.quoteReplacement(of(found.group())));
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
    known.clear();
  }

  private String found(String identity) {
    try {
      return keys.find(identity).orElseGet(() -> keys.create(identity));
    } catch (EJBException e) {
      // Somebody else made it at the same moment.
      return keys.find(identity).orElseThrow(() -> e);
    }
  }
}
