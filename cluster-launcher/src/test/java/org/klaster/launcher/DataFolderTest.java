package org.klaster.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path temporary;

  @Test
  void aMissingFolderIsCreatedWithItsParts() {
    Path folder = temporary.resolve("a/b");
    try (DataFolder data = DataFolder.open(folder)) {
      assertEquals(folder.toAbsolutePath(), data.root());
      assertTrue(Files.isDirectory(data.documents()));
      assertTrue(Files.isDirectory(data.mail()));
      assertTrue(Files.isDirectory(data.logs()));
    }
  }

  @Test
  void aFolderInUseIsRefusedUntilItIsGivenBack() {
    try (DataFolder data = DataFolder.open(temporary)) {
      LaunchFailure failure = assertThrows(LaunchFailure.class, () -> DataFolder.open(temporary));
      assertTrue(failure.line().contains("in use"), failure.line());
      assertTrue(failure.line().contains(data.root().toString()), failure.line());
    }
    assertDoesNotThrow(() -> DataFolder.open(temporary).close());
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefusedInOneLine() throws IOException {
    Path file = Files.createFile(temporary.resolve("data"));
    LaunchFailure failure = assertThrows(LaunchFailure.class, () -> DataFolder.open(file));
    assertTrue(failure.line().contains(file.toString()), failure.line());
    assertTrue(failure.line().contains("klaster.data"), failure.line());
    assertEquals(1, failure.line().lines().count());
  }

  @Test
  void lessThanOneGigabyteFreeIsRefused() {
    long gigabyte = 1L << 30;
    assertDoesNotThrow(() -> DataFolder.requireSpace(temporary, gigabyte));
    LaunchFailure failure =
        assertThrows(LaunchFailure.class, () -> DataFolder.requireSpace(temporary, gigabyte - 1));
    assertTrue(failure.line().contains("1023 MB"), failure.line());
  }

  @Test
  void theDataOfAStartThatWasNotFinishedAreSetAside() throws IOException {
    try (DataFolder first = DataFolder.open(temporary)) {
      Files.writeString(first.database().resolve("klaster.mv.db"), "half");
    }
    try (DataFolder second = DataFolder.open(temporary)) {
      assertFalse(Files.exists(second.database().resolve("klaster.mv.db")));
      assertTrue(Files.exists(temporary.resolve("database-unfinished/klaster.mv.db")));
    }
  }

  @Test
  void theDataOfAFinishedStartAreKept() throws IOException {
    try (DataFolder first = DataFolder.open(temporary)) {
      Files.writeString(first.database().resolve("klaster.mv.db"), "whole");
      first.markComplete();
    }
    try (DataFolder second = DataFolder.open(temporary)) {
      assertEquals("whole", Files.readString(second.database().resolve("klaster.mv.db")));
    }
  }
}
