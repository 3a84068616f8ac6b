package org.klaster.web.rest.council;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.FoundCouncil;
import org.klaster.api.council.SeatInput;
import org.klaster.api.registry.TextInput;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.rest.shared.Given;

/**
 * A council as it is founded.
 *
 * @param seats a chair and a secretary among them; a seat at fault is told as {@code seat-N-...},
 *     counted from 1
 */
public record NewCouncil(
    @Nullable Long cluster,
    @Nullable LocalizedText name,
    @Nullable RulesBody rules,
    @Nullable List<@Nullable SeatInput> seats) {

  FoundCouncil command() {
    List<SeatInput> given = Given.each("seats", Given.required("seats", seats));
    return new FoundCouncil(
        Given.required("cluster", cluster),
        TextInput.of(Given.required("name", name)),
        Given.required("rules", rules).input(),
        IntStream.range(0, given.size())
            .mapToObj(i -> new FoundCouncil.FirstSeat(i + 1, given.get(i)))
            .toList());
  }
}
