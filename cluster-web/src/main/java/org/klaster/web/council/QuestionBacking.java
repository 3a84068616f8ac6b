package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AskQuestion;
import org.klaster.api.council.CouncilRow;
import org.klaster.api.council.Questions;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.LocalizedInput;

/** Puts a question to the seats of a council in writing. */
@Named
@ViewScoped
public class QuestionBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Questions questions;
  @Inject private Flash flash;

  private @Nullable Long cluster;
  private CouncilRow council;
  private final LocalizedInput title = new LocalizedInput(null);
  private @Nullable String explanation;
  private final VoteTermsFields terms = new VoteTermsFields();
  private @Nullable Instant closesAt;

  public void load() {
    council =
        questions.mayAsk().stream()
            .filter(row -> cluster != null && row.clusterId() == cluster)
            .findFirst()
            .orElseThrow(() -> new NotFound("council", cluster == null ? "" : cluster));
  }

  public String ask() {
    LocalizedText text = title.toText();
    if (text == null) {
      throw new InvalidInput("titleKk", "required");
    }
    long ballot =
        questions.ask(
            new AskQuestion(council.clusterId(), text, explanation, terms.terms(), closesAt));
    return flash.done("voting.asked", "/app/council/ballot.xhtml?id=" + ballot);
  }

  /** Councils to whose seats the person may put a question. */
  public List<CouncilRow> getCouncils() {
    return questions.mayAsk();
  }

  public @Nullable Long getCluster() {
    return cluster;
  }

  public void setCluster(@Nullable Long cluster) {
    this.cluster = cluster;
  }

  public CouncilRow getCouncil() {
    return council;
  }

  public LocalizedInput getTitle() {
    return title;
  }

  public @Nullable String getExplanation() {
    return explanation;
  }

  public void setExplanation(@Nullable String explanation) {
    this.explanation = explanation;
  }

  public VoteTermsFields getTerms() {
    return terms;
  }

  public @Nullable Instant getClosesAt() {
    return closesAt;
  }

  public void setClosesAt(@Nullable Instant closesAt) {
    this.closesAt = closesAt;
  }
}
