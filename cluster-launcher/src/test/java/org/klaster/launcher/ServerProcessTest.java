package org.klaster.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {

  @TempDir Path folder;

  private ServerProcess.Command program(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                JavaRuntime.executable(),
                "-cp",
                System.getProperty("java.class.path"),
                BlockingProgram.class.getName()));
    command.addAll(List.of(arguments));
    return new ServerProcess.Command("Program", command, Map.of(), folder.resolve("program.log"));
  }

  @Test
  void stoppingLeavesNoProcess() {
    ServerProcess process = ServerProcess.start(program());
    assertTrue(process.isAlive());
    process.stop();
    assertFalse(ProcessHandle.of(process.pid()).map(ProcessHandle::isAlive).orElse(false));
  }

  @Test
  void killingLeavesNoProcess() {
    ServerProcess process = ServerProcess.start(program());
    process.kill();
    assertFalse(ProcessHandle.of(process.pid()).map(ProcessHandle::isAlive).orElse(false));
  }

  @Test
  void waitingEndsWhenTheProcessDiesAndTheLogIsNamed() {
    ServerProcess process = ServerProcess.start(program("3"));
    LaunchFailure failure =
        assertThrows(
            LaunchFailure.class,
            () -> process.await(() -> false, "an address", Duration.ofMinutes(1)));
    assertTrue(failure.line().contains("exit code 3"), failure.line());
    assertTrue(failure.line().contains("program.log"), failure.line());
  }

  @Test
  void waitingEndsWhenTheTimeIsOver() {
    ServerProcess process = ServerProcess.start(program());
    try {
      LaunchFailure failure =
          assertThrows(
              LaunchFailure.class,
              () -> process.awaitAnswer(URI.create("http://localhost:1/"), Duration.ofMillis(300)));
      assertTrue(failure.line().contains("http://localhost:1/"), failure.line());
      assertTrue(failure.line().contains("program.log"), failure.line());
    } finally {
      process.kill();
    }
  }

  @Test
  void aTaskThatFailsNamesWhatItPrinted() {
    LaunchFailure failure =
        assertThrows(LaunchFailure.class, () -> ServerProcess.start(program("2")).awaitSuccess());
    assertTrue(failure.line().contains("program-console.log"), failure.line());
    assertDoesNotThrow(() -> ServerProcess.start(program("0")).awaitSuccess());
  }

  @Test
  void aClosedGroupHasStoppedAllAndStartsNone() {
    ProcessGroup group = new ProcessGroup();
    ServerProcess first = group.start(program());
    ServerProcess second = group.start(program());
    group.close();
    assertFalse(first.isAlive());
    assertFalse(second.isAlive());
    assertThrows(LaunchFailure.class, () -> group.start(program()));
  }

  @Test
  void aJavaThatIsTooOldIsRefused() {
    LaunchFailure failure = assertThrows(LaunchFailure.class, () -> JavaRuntime.requireVersion(11));
    assertEquals(1, failure.line().lines().count());
    assertDoesNotThrow(() -> JavaRuntime.requireVersion(17));
    assertDoesNotThrow(() -> JavaRuntime.requireVersion(25));
  }
}
