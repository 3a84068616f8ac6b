package org.klaster.api.council;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/** A business group with the organisations that belong or belonged to it. */
public record GroupRow(long id, LocalizedText name, List<Member> members) implements Serializable {

  public GroupRow {
    members = List.copyOf(members);
  }

  /**
   * An organisation in it.
   *
   * @param until first day on which it belongs to it no more; null where no end is known
   * @param source where that is known from
   */
  public record Member(
      long id,
      LocalizedText organisation,
      LocalDate from,
      @Nullable LocalDate until,
      String source,
      boolean held,
      int version)
      implements Serializable {}
}
