package org.klaster.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.klaster.api.council.Questions;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;

/** What a page offers where the way of voting is chosen. */
@Named
@RequestScoped
public class VoteTermsChoices {

  @Inject private Questions questions;
  @Inject private Messages messages;

  /**
   * Ways to vote.
   *
   * @param mayElect whether the person may put up candidates, which is the secretariat's
   */
  public List<Choice> ways(boolean mayElect) {
    return Arrays.stream(VoteTermsFields.Way.values())
        .filter(way -> mayElect || way != VoteTermsFields.Way.ELECTION)
        .map(way -> new Choice(way, messages.get("voting.way." + way)))
        .toList();
  }

  public List<Choice> getFunctions() {
    return Choice.of(SeatFunction.class, messages);
  }

  public List<Choice> candidates(long cluster) {
    return questions.candidates(cluster).stream()
        .map(seat -> new Choice(String.valueOf(seat.seatId()), messages.text(seat.name())))
        .toList();
  }
}
