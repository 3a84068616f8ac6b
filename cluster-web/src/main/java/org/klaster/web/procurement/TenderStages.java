package org.klaster.web.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.klaster.vocabulary.procurement.TenderStatus;

/** The way of a tender as a picture: what is behind, where it stands, what is ahead. */
@Named("tenderStages")
@ApplicationScoped
public class TenderStages {

  private static final List<TenderStatus> WAY =
      List.of(
          TenderStatus.DEMAND_OPEN,
          TenderStatus.DEMAND_CLOSED,
          TenderStatus.PREPARED,
          TenderStatus.PUBLISHED,
          TenderStatus.BIDDING,
          TenderStatus.SEALED,
          TenderStatus.OPENED,
          TenderStatus.EVALUATED,
          TenderStatus.AWARD_PROPOSED,
          TenderStatus.STANDSTILL,
          TenderStatus.AWARDED,
          TenderStatus.CONTRACTED,
          TenderStatus.COMPLETED);

  /**
   * A stage.
   *
   * @param css done, current or ahead
   */
  public record Stage(TenderStatus status, String css, boolean current) implements Serializable {}

  /** The stages; none where it was given up. */
  public List<Stage> of(TenderStatus status) {
    int reached = WAY.indexOf(status);
    List<Stage> stages = new ArrayList<>();
    if (reached >= 0) {
      for (TenderStatus one : WAY) {
        int place = stages.size();
        stages.add(new Stage(one, css(place, reached), place == reached));
      }
    }
    return stages;
  }

  /** Whether it has come to a stage, or gone beyond it; never where it was given up. */
  public boolean reached(TenderStatus status, String stage) {
    return WAY.indexOf(status) >= WAY.indexOf(TenderStatus.valueOf(stage));
  }

  private static String css(int place, int reached) {
    if (place == reached) {
      return "current";
    }
    return place < reached ? "done" : "ahead";
  }
}
