package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.shared.LocalizedText;

/** For whom and where the caller may apply. */
public record ApplicationChoices(List<Choice> organisations, List<Choice> clusters)
    implements Serializable {

  public ApplicationChoices {
    organisations = List.copyOf(organisations);
    clusters = List.copyOf(clusters);
  }

  /**
   * A thing to choose.
   *
   * @param code BIN or IIN of an organisation, the id of a cluster
   */
  public record Choice(long id, String code, LocalizedText name) implements Serializable {}
}
