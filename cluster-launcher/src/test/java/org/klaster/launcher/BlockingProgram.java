package org.klaster.launcher;

import java.util.concurrent.CountDownLatch;

/**
 * A child process for tests: stays until it is stopped, or ends at once with the given exit code.
 */
final class BlockingProgram {

  private BlockingProgram() {}

  public static void main(String[] arguments) throws InterruptedException {
    if (arguments.length > 0) {
      System.exit(Integer.parseInt(arguments[0]));
    }
    new CountDownLatch(1).await();
  }
}
