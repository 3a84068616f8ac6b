package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.EvaluationView;
import org.klaster.api.procurement.MarkBid;
import org.klaster.api.procurement.TenderAwards;
import org.klaster.api.procurement.TenderEvaluation;
import org.klaster.api.shared.InvalidInput;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** The table of the opened bids, and the steps to the award. */
@Named
@ViewScoped
public class EvaluationBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TenderEvaluation evaluation;
  @Inject private TenderAwards awards;
  @Inject private Messages messages;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private EvaluationView view;
  private final EvaluationFields fields = new EvaluationFields();

  public void load() {
    view = evaluation.evaluation(address.required("id"));
  }

  public String declare() {
    evaluation.declareNoInterest(view.tenderId());
    return done("award.declared");
  }

  public String mark() {
    Long bid = required("bidId", fields.getBidId());
    Integer criterion = required("criterion", fields.getCriterion());
    BigDecimal mark = required("mark", fields.getMark());
    evaluation.mark(new MarkBid(view.tenderId(), bid, criterion, mark));
    return done("shared.saved");
  }

  public String evaluate() {
    evaluation.evaluate(view.tenderId(), view.version());
    return done("award.evaluated");
  }

  public String propose() {
    awards.propose(view.tenderId(), view.version());
    return done("award.proposed");
  }

  public String reject() {
    awards.rejectAll(view.tenderId(), fields.getGround(), view.version());
    return done("award.rejected");
  }

  public String object() {
    awards.object(view.tenderId(), fields.getObjection());
    return done("award.objected");
  }

  public String award() {
    awards.award(view.tenderId(), view.version());
    return done("award.awarded");
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidInput(field, "required");
    }
    return value;
  }

  private String done(String message) {
    return flash.done(message, "/app/procurement/evaluation.xhtml?id=" + view.tenderId());
  }

  /** The bids that may be marked, each once. */
  public List<Choice> getBids() {
    return view.judged().stream()
        .map(bid -> new Choice(bid.bidId(), messages.text(bid.bidder())))
        .toList();
  }

  public List<Choice> getCriteria() {
    List<Choice> criteria = new ArrayList<>();
    for (int i = 0; i < view.criteria().size(); i++) {
      criteria.add(new Choice(i, messages.text(view.criteria().get(i))));
    }
    return criteria;
  }

  public EvaluationView getView() {
    return view;
  }

  public EvaluationFields getFields() {
    return fields;
  }
}
