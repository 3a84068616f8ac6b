package org.klaster.launcher;

import java.util.ArrayList;
import java.util.List;

/** All child processes of one instance: once it is closed, none runs and none can be started. */
final class ProcessGroup implements AutoCloseable {

  private final List<ServerProcess> started = new ArrayList<>();
  private boolean closed;

  ServerProcess start(ServerProcess.Command command) {
    synchronized (started) {
      if (closed) {
        throw new LaunchFailure(command.name() + " is not started: Klaster is stopping.");
      }
      started.removeIf(process -> !process.isAlive());
      ServerProcess process = ServerProcess.start(command);
      started.add(process);
      return process;
    }
  }

  /** Stops all: asks everyone first, then waits for each. */
  @Override
  public void close() {
    List<ServerProcess> running;
    synchronized (started) {
      closed = true;
      running = List.copyOf(started);
    }
    running.forEach(ServerProcess::requestStop);
    running.forEach(ServerProcess::stop);
  }
}
