package org.klaster.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.DecisionView;
import org.klaster.api.council.Decisions;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.council.OptionStanding;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.web.i18n.Messages;

/** A decision with its count, drawn. */
@Named
@RequestScoped
public class DecisionBacking {

  @Inject private Decisions decisions;
  @Inject private Messages messages;

  private @Nullable Long id;
  private DecisionView view;

  public void load() {
    if (id == null) {
      throw new NotFound("decision", "");
    }
    view = decisions.decision(id);
  }

  /** The count of options as bars; null for yes and no. */
  public @Nullable OptionBars getBars() {
    return view.terms().hasOptions() ? OptionBars.of(view.tally(), view.terms(), messages) : null;
  }

  /** Seats with a vote that counts; of a secret ballot as many as there should be papers. */
  public long getSeatsVoted() {
    return view.seats().stream().filter(seat -> seat.votedAt() != null).count();
  }

  /** What was carried, in words. */
  public String getCarried() {
    return names(view.tally().options(OptionStanding.CARRIED));
  }

  /** Texts of the options of these places. */
  public String names(List<Integer> places) {
    return view.terms().options().stream()
        .filter(option -> places.contains(option.place()))
        .map(option -> messages.text(option.text()))
        .collect(Collectors.joining("; "));
  }

  public TallyPicture getPicture() {
    return TallyPicture.of(view.tally());
  }

  /** For, against, abstained, did not vote, recused: what the picture says in words. */
  public List<Integer> getNumbers() {
    TallyResult tally = view.tally();
    int absent = tally.entitled() - tally.tookPart();
    return List.of(tally.yes(), tally.no(), tally.abstain(), absent, tally.recused());
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public DecisionView getView() {
    return view;
  }
}
