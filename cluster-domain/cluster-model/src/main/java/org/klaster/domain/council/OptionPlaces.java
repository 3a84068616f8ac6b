package org.klaster.domain.council;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places of options, or numbers in their order, as one column keeps them: {@code 1 3 4}. */
final class OptionPlaces {

  private OptionPlaces() {}

  static @Nullable String written(List<Integer> places) {
    return places.isEmpty()
        ? null
        : places.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  static List<Integer> read(@Nullable String written) {
    return written == null
        ? List.of()
        : Arrays.stream(written.split(" ")).map(Integer::valueOf).toList();
  }
}
