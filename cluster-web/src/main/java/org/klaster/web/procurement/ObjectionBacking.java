package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.DecideObjection;
import org.klaster.api.procurement.EvaluationView;
import org.klaster.api.procurement.ObjectionView;
import org.klaster.api.procurement.TenderAwards;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.ObjectionRemedy;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;

/** The decision on an objection, and what is mended by it. */
@Named
@ViewScoped
public class ObjectionBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String DISMISSED = "DISMISSED";

  @Inject private TenderAwards awards;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private EvaluationView view;
  private @Nullable Long objectionId;
  private @Nullable String decision;
  private @Nullable Long bidId;
  private String ground = "";

  /** The view that the page has loaded. */
  public void show(EvaluationView shown) {
    view = shown;
  }

  public String decide() {
    Long objection = required("objectionId", objectionId);
    String said = required("decision", decision);
    ObjectionRemedy remedy = DISMISSED.equals(said) ? null : ObjectionRemedy.valueOf(said);
    Long bid = remedy != null && remedy.namesBid() ? required("remedyBid", bidId) : null;
    awards.decide(new DecideObjection(view.tenderId(), objection, remedy, bid, ground));
    return flash.done("award.decided", "/app/procurement/evaluation.xhtml?id=" + view.tenderId());
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidInput(field, "required");
    }
    return value;
  }

  /** Objections without a decision. */
  public List<Choice> getOpenObjections() {
    return view.objections().stream()
        .filter(objection -> objection.upheld() == null)
        .map(ObjectionBacking::choice)
        .toList();
  }

  private static Choice choice(ObjectionView objection) {
    return new Choice(objection.id(), String.valueOf(objection.id()));
  }

  public List<Choice> getDecisions() {
    List<Choice> decisions = new ArrayList<>();
    decisions.add(new Choice(DISMISSED, messages.get("award.objection.dismissed")));
    for (ObjectionRemedy remedy : ObjectionRemedy.values()) {
      if (remedy != ObjectionRemedy.MARK_ANEW || !view.criteria().isEmpty()) {
        decisions.add(
            new Choice(
                remedy.name(),
                messages.get("award.objection.upheld") + ": " + messages.label(remedy)));
      }
    }
    return decisions;
  }

  /** Bids that may be excluded, and those that may be taken back in. */
  public List<Choice> getRemedyBids() {
    List<Choice> bids = new ArrayList<>();
    view.judged().forEach(bid -> bids.add(new Choice(bid.bidId(), messages.text(bid.bidder()))));
    view.excluded().stream()
        .filter(EvaluationView.ExcludedBid::readable)
        .map(
            bid ->
                new Choice(
                    bid.bidId(),
                    messages.text(bid.bidder())
                        + " ("
                        + messages.label(BidStatus.DISQUALIFIED)
                        + ")"))
        .forEach(bids::add);
    return bids;
  }

  public @Nullable Long getObjectionId() {
    return objectionId;
  }

  public void setObjectionId(@Nullable Long objectionId) {
    this.objectionId = objectionId;
  }

  public @Nullable String getDecision() {
    return decision;
  }

  public void setDecision(@Nullable String decision) {
    this.decision = decision;
  }

  public @Nullable Long getBidId() {
    return bidId;
  }

  public void setBidId(@Nullable Long bidId) {
    this.bidId = bidId;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(@Nullable String ground) {
    this.ground = ground == null ? "" : ground;
  }
}
