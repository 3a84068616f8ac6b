package org.klaster.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Lets several do something at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** Results in the order of the deeds; {@code null}-free. */
  public static <T> List<T> all(List<Supplier<T>> deeds) {
    ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
    CountDownLatch ready = new CountDownLatch(deeds.size());
    try {
      List<Future<T>> begun = new ArrayList<>();
      for (Supplier<T> deed : deeds) {
        begun.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return deed.get();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : begun) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
