package org.klaster.web.council;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.OptionInput;
import org.klaster.api.council.VoteTerms;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.VotingMethod;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.shared.LocalizedInput;

/** How a question is to be voted, as a page fills it in. */
public class VoteTermsFields implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 8;

  /** What the page offers: the methods, and an election as a choice among seats. */
  public enum Way {
    YES_NO,
    CHOICE,
    APPROVAL,
    ELECTION
  }

  private Way way = Way.YES_NO;
  private final List<LocalizedInput> options =
      IntStream.range(0, ROWS).mapToObj(i -> new LocalizedInput(null)).toList();
  private int maxChoices = 1;
  private int places = 1;
  private SeatFunction function = SeatFunction.CHAIR;
  private List<String> candidates = new ArrayList<>();
  private @Nullable LocalDate termUntil;

  VoteTerms terms() {
    return switch (way) {
      case YES_NO -> VoteTerms.yesNo();
      case CHOICE -> new VoteTerms(VotingMethod.CHOICE, 1, 1, texts(), null, null);
      case APPROVAL ->
          new VoteTerms(VotingMethod.APPROVAL, maxChoices, places, texts(), null, null);
      case ELECTION -> new VoteTerms(VotingMethod.CHOICE, 1, 1, seats(), function, termUntil);
    };
  }

  private List<OptionInput> texts() {
    List<OptionInput> texts = new ArrayList<>();
    for (LocalizedInput option : options) {
      LocalizedText text = option.toText();
      if (text != null) {
        texts.add(new OptionInput(text, null));
      }
    }
    return texts;
  }

  private List<OptionInput> seats() {
    return candidates.stream().map(seat -> new OptionInput(null, Long.valueOf(seat))).toList();
  }

  public Way getWay() {
    return way;
  }

  public void setWay(Way way) {
    this.way = way;
  }

  public List<LocalizedInput> getOptions() {
    return options;
  }

  public int getMaxChoices() {
    return maxChoices;
  }

  public void setMaxChoices(int maxChoices) {
    this.maxChoices = maxChoices;
  }

  public int getPlaces() {
    return places;
  }

  public void setPlaces(int places) {
    this.places = places;
  }

  public SeatFunction getFunction() {
    return function;
  }

  public void setFunction(SeatFunction function) {
    this.function = function;
  }

  public List<String> getCandidates() {
    return candidates;
  }

  public void setCandidates(List<String> candidates) {
    this.candidates = new ArrayList<>(candidates);
  }

  public @Nullable LocalDate getTermUntil() {
    return termUntil;
  }

  public void setTermUntil(@Nullable LocalDate termUntil) {
    this.termUntil = termUntil;
  }
}
