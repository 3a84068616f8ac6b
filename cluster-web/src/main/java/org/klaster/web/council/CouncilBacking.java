package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AppointSeat;
import org.klaster.api.council.AssignFunction;
import org.klaster.api.council.CouncilRow;
import org.klaster.api.council.CouncilView;
import org.klaster.api.council.Councils;
import org.klaster.api.council.SeatRow;
import org.klaster.api.registry.Organisations;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.Sphere;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;

/** A council: who sits in it, by sphere, and under which rules it votes. */
@Named
@ViewScoped
public class CouncilBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient Councils councils;
  @Inject private transient Organisations organisations;
  @Inject private transient Messages messages;
  @Inject private transient Flash flash;

  private @Nullable Long cluster;
  private CouncilView view;
  private @Nullable Sphere sphere;
  private @Nullable String identifier;
  private @Nullable String username;
  private @Nullable SeatFunction function;

  public void load() {
    if (cluster == null) {
      throw new NotFound("council", "");
    }
    view = councils.council(cluster);
  }

  public String appoint() {
    if (sphere == null || identifier == null || username == null) {
      return "";
    }
    long organisation = organisations.find(identifier).id();
    councils.appoint(new AppointSeat(view.clusterId(), sphere, organisation, username, function));
    return done("council.council.appointed");
  }

  public String endTerm(SeatRow seat) {
    councils.endTerm(seat.id(), seat.version());
    return done("council.council.term-ended");
  }

  public String makeChair(SeatRow seat) {
    councils.assignFunction(new AssignFunction(seat.id(), SeatFunction.CHAIR));
    return done("council.council.function-assigned");
  }

  private String done(String message) {
    return flash.done(message, "/app/council/council.xhtml?cluster=" + view.clusterId());
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

  public @Nullable Sphere getSphere() {
    return sphere;
  }

  public void setSphere(@Nullable Sphere sphere) {
    this.sphere = sphere;
  }

  public @Nullable String getIdentifier() {
    return identifier;
  }

  public void setIdentifier(@Nullable String identifier) {
    this.identifier = identifier;
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable SeatFunction getFunction() {
    return function;
  }

  public void setFunction(@Nullable SeatFunction function) {
    this.function = function;
  }
}
