package org.klaster.platform.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The chain of the audit trail: whatever is changed in a record, left out, put in or exchanged is
 * found by who knows the rules and the head alone. The check here is a second one, written apart
 * from the product's.
 */
class AuditChainPropertiesTest {

  private static final String START = "0".repeat(64);
  private static final RecordComponent[] FIELDS = AuditRecord.class.getRecordComponents();

  /** A record with the hash that is stored beside it. */
  private record Link(AuditRecord content, String hash) {}

  @Property(tries = 200)
  void whatWasWrittenHolds(@ForAll @IntRange(min = 1, max = 40) int length, @ForAll Random random) {
    List<Link> chain = chain(length, random);
    assertTrue(holds(chain, head(chain)));
  }

  @Property(tries = 300)
  void anyChangeOfAnyFieldIsFound(
      @ForAll @IntRange(min = 1, max = 40) int length, @ForAll Random random) {
    List<Link> chain = chain(length, random);
    String head = head(chain);
    int at = random.nextInt(length);
    int field = random.nextInt(FIELDS.length);
    Link link = chain.get(at);
    AuditRecord changed = changed(link.content(), field, random);
    chain.set(at, new Link(changed, link.hash()));
    assertFalse(holds(chain, head), FIELDS[field].getName());
    // Who changes the hash with it breaks the link after, or the head.
    chain.set(at, new Link(changed, changed.hash()));
    assertFalse(holds(chain, head), FIELDS[field].getName() + " with its hash");
  }

  @Property(tries = 200)
  void anyRemovalIsFound(@ForAll @IntRange(min = 1, max = 40) int length, @ForAll Random random) {
    List<Link> chain = chain(length, random);
    String head = head(chain);
    chain.remove(random.nextInt(length));
    assertFalse(holds(chain, head));
  }

  @Property(tries = 200)
  void anyExchangeIsFound(@ForAll @IntRange(min = 2, max = 40) int length, @ForAll Random random) {
    List<Link> chain = chain(length, random);
    String head = head(chain);
    int first = random.nextInt(length);
    int second = (first + 1 + random.nextInt(length - 1)) % length;
    Collections.swap(chain, first, second);
    assertFalse(holds(chain, head));
  }

  @Property(tries = 200)
  void anythingPutInIsFound(
      @ForAll @IntRange(min = 1, max = 40) int length, @ForAll Random random) {
    List<Link> chain = chain(length, random);
    String head = head(chain);
    int at = random.nextInt(length + 1);
    String previous = at == 0 ? START : chain.get(at - 1).hash();
    AuditRecord forged = record(at + 1L, previous, random);
    chain.add(at, new Link(forged, forged.hash()));
    assertFalse(holds(chain, head));
  }

  private static boolean holds(List<Link> chain, String head) {
    String previous = START;
    for (int i = 0; i < chain.size(); i++) {
      Link link = chain.get(i);
      if (link.content().sequenceNumber() != i + 1
          || !link.content().previousHash().equals(previous)
          || !link.content().hash().equals(link.hash())) {
        return false;
      }
      previous = link.hash();
    }
    return previous.equals(head);
  }

  private static String head(List<Link> chain) {
    return chain.get(chain.size() - 1).hash();
  }

  private static List<Link> chain(int length, Random random) {
    List<Link> chain = new ArrayList<>();
    String previous = START;
    for (int i = 1; i <= length; i++) {
      AuditRecord next = record(i, previous, random);
      previous = next.hash();
      chain.add(new Link(next, previous));
    }
    return chain;
  }

  private static AuditRecord record(long number, String previous, Random random) {
    Object[] values = new Object[FIELDS.length];
    for (int i = 0; i < FIELDS.length; i++) {
      values[i] =
          switch (FIELDS[i].getName()) {
            case "sequenceNumber" -> number;
            case "previousHash" -> previous;
            default -> value(FIELDS[i].getType(), random);
          };
    }
    return made(values);
  }

  private static AuditRecord changed(AuditRecord record, int field, Random random) {
    try {
      Object[] values = new Object[FIELDS.length];
      for (int i = 0; i < FIELDS.length; i++) {
        values[i] = FIELDS[i].getAccessor().invoke(record);
      }
      Object old = values[field];
      while (values[field].equals(old)) {
        values[field] = value(FIELDS[field].getType(), random);
      }
      return made(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(Class<?> type, Random random) {
    if (type == long.class) {
      return random.nextLong();
    }
    if (type == Instant.class) {
      return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1000) * 1000L);
    }
    return Long.toString(random.nextLong(), Character.MAX_RADIX);
  }

  private static AuditRecord made(Object[] values) {
    try {
      Class<?>[] types =
          Arrays.stream(FIELDS).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return AuditRecord.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
