package org.klaster.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
    CountDownLatch ready = new CountDownLatch(deeds.size());
    return results(
        deeds.size(),
        deeds.stream()
            .map(
                deed ->
                    (Callable<T>)
                        () -> {
                          ready.countDown();
                          ready.await();
                          return deed.get();
                        })
            .toList());
  }

  /** The same with some of them at a time, each as soon as another is done. */
  public static <T> List<T> few(int most, List<Supplier<T>> deeds) {
    return results(most, deeds.stream().map(deed -> (Callable<T>) deed::get).toList());
  }

  private static <T> List<T> results(int most, List<Callable<T>> deeds) {
    ExecutorService threads = Executors.newFixedThreadPool(most);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(deeds)) {
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
