package org.klaster.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the product against every lock, and every lock against its deliberately wrong piece. */
class ArchitectureTest {

  private static final Codebase PRODUCT = Codebase.product();
  private static final Codebase WRONG = Codebase.wrongOnPurpose();

  static Stream<Lock> locks() {
    return Stream.of(
            LayerLocks.all(),
            ServiceLocks.all(),
            OperationsLock.all(),
            DomainLocks.all(),
            WebLocks.all(),
            SourceLocks.all(),
            PageLocks.all(),
            MessageLocks.all(),
            AuditLocks.all(),
            MigrationLocks.all(),
            DocumentLocks.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("locks")
  void theProductKeepsIt(Lock lock) {
    List<String> violations = lock.violations().apply(PRODUCT);
    assertEquals("", String.join("\n", violations), lock.rule());
  }

  @ParameterizedTest
  @MethodSource("locks")
  void itReportsTheWrongPiece(Lock lock) {
    List<String> violations = lock.violations().apply(WRONG);
    assertTrue(
        violations.stream().anyMatch(line -> line.contains(lock.culprit())),
        () -> "\"" + lock.rule() + "\" lets " + lock.culprit() + " pass; it reports " + violations);
  }
}
