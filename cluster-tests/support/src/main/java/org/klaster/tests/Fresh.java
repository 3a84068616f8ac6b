package org.klaster.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Things that nobody used before. */
public final class Fresh {

  private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000_000L);

  private Fresh() {}

  /** A number that is unique in this run and hardly met in another. */
  public static long number() {
    return NEXT.incrementAndGet();
  }

  /** Makes an empty folder, removing what lay there, apart from what is named. */
  static void folder(Path folder, Set<String> kept) throws IOException {
    Files.createDirectories(folder);
    List<Path> old;
    try (Stream<Path> walk = Files.walk(folder)) {
      old =
          walk.sorted(Comparator.reverseOrder())
              .filter(path -> !path.equals(folder))
              .filter(path -> !kept.contains(folder.relativize(path).getName(0).toString()))
              .toList();
    }
    for (Path path : old) {
      Files.delete(path);
    }
  }
}
