package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AppointSeat;
import org.klaster.api.council.ClusterWithoutCouncil;
import org.klaster.api.council.CouncilRow;
import org.klaster.api.council.CouncilView;
import org.klaster.api.council.Councils;
import org.klaster.api.council.SeatRow;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.SphereStanding;
import org.klaster.vocabulary.shared.Sphere;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;

/** A council: who sits in it, by sphere, and under which rules it votes. */
@Named
@ViewScoped
public class CouncilBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Councils councils;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable Long cluster;
  private CouncilView view;
  private @Nullable ClusterWithoutCouncil missing;
  private final SeatFields seat = new SeatFields();
  private final FunctionFields function = new FunctionFields();

  /** Opens the council; a cluster that has none yet says so, a forged id ends in 404. */
  public void load() {
    if (cluster == null) {
      throw new NotFound("council", "");
    }
    missing =
        councils.withoutCouncil().stream()
            .filter(candidate -> candidate.clusterId() == cluster)
            .findFirst()
            .orElse(null);
    if (missing == null) {
      view = councils.council(cluster);
    }
  }

  public String appoint() {
    councils.appoint(new AppointSeat(view.clusterId(), seat.input()));
    return done("council.council.appointed");
  }

  public String endTerm(SeatRow seat) {
    councils.endTerm(seat.id(), seat.version());
    return done("council.council.term-ended");
  }

  public String assign() {
    councils.assignFunction(function.input());
    return done("council.council.function-assigned");
  }

  private String done(String message) {
    return flash.done(message, "/app/council/council.xhtml?cluster=" + view.clusterId());
  }

  public List<ClusterWithoutCouncil> getWithoutCouncil() {
    return councils.withoutCouncil();
  }

  /** The cluster, where it has no council yet. */
  public @Nullable ClusterWithoutCouncil getMissing() {
    return missing;
  }

  /** Seats held today, for a choice of one of them. */
  public List<Choice> getSeatChoices() {
    return view.seats().stream()
        .filter(SeatRow::held)
        .map(row -> new Choice(row.id(), row.person() + ", " + messages.text(row.organisation())))
        .toList();
  }

  public List<CouncilRow> getCouncils() {
    return councils.councils();
  }

  public Sphere[] getSpheres() {
    return Sphere.values();
  }

  public List<SeatRow> heldIn(Sphere wanted) {
    return view.seats().stream().filter(s -> s.held() && s.sphere() == wanted).toList();
  }

  public List<SeatRow> getFormer() {
    return view.seats().stream().filter(s -> !s.held()).toList();
  }

  /** The seats of a sphere as squares: held, missing, or beyond the rule. */
  public List<SeatSquare> chairs(SphereStanding standing) {
    return SeatSquare.of(standing);
  }

  /** Width of their picture. */
  public int width(SphereStanding standing) {
    return Math.max(1, chairs(standing).size()) * SeatSquare.STEP;
  }

  public List<Choice> getSphereChoices() {
    return Choice.of(Sphere.class, messages);
  }

  public List<Choice> getFunctionChoices() {
    return Choice.of(SeatFunction.class, messages);
  }

  public @Nullable Long getCluster() {
    return cluster;
  }

  public void setCluster(@Nullable Long cluster) {
    this.cluster = cluster;
  }

  public CouncilView getView() {
    return view;
  }

  public FunctionFields getFunction() {
    return function;
  }

  public SeatFields getSeat() {
    return seat;
  }
}
