package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * The electorate as it was when the ballot closed. The count rests on the electorate of the
 * opening; this shows who left and who came in between.
 *
 * @param held seats held at the close
 * @param left seats of the opening that nobody held any more; their votes count
 * @param joined seats that came after the opening and had no vote
 */
public record ClosingElectorate(int held, List<Change> left, List<Change> joined)
    implements Serializable {

  public ClosingElectorate {
    left = List.copyOf(left);
    joined = List.copyOf(joined);
  }

  /** A seat that left or came. */
  public record Change(long seatId, Sphere sphere, LocalizedText organisation, String person)
      implements Serializable {}

  /** Whether both electorates are the same seats. */
  public boolean isSame() {
    return left.isEmpty() && joined.isEmpty();
  }
}
