package org.klaster.domain.council;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotForm;
import org.klaster.vocabulary.council.SubjectKind;
import org.klaster.vocabulary.council.SubjectRule;
import org.klaster.vocabulary.council.VotingMethod;

/** How a ballot is voted; fixed when it is made, from its question and the council's rules. */
@Embeddable
public class BallotTerms {

  @Enumerated(EnumType.STRING)
  private SubjectKind kind;

  private @Nullable Long questionId;

  @Enumerated(EnumType.STRING)
  private VotingMethod method;

  private @Nullable String optionPlaces;
  private int maxChoices;
  private int places;
  private boolean secret;
  private boolean hidden;
  private boolean reasonForNo;

  protected BallotTerms() {}

  private BallotTerms(SubjectRule rule, BallotForm form, @Nullable Long question) {
    kind = rule.kind();
    questionId = question;
    method = form.method();
    optionPlaces = OptionPlaces.written(form.options());
    maxChoices = form.maxChoices();
    places = form.places();
    secret = rule.secret();
    hidden = rule.hidden() || rule.secret();
    reasonForNo = rule.kind() == SubjectKind.ADMISSION;
  }

  /** Yes or no, as the rules say for the kind of subject. */
  public static BallotTerms yesNo(CouncilRules rules, String subjectType) {
    SubjectKind kind = SubjectKind.ofSubject(subjectType);
    return new BallotTerms(rules.of(kind), BallotForm.yesNo(), null);
  }

  /**
   * The terms of a question.
   *
   * @param form its form, or that of a second round with fewer options
   */
  public static BallotTerms of(CouncilRules rules, CouncilQuestion question, BallotForm form) {
    return new BallotTerms(rules.of(question.kind()), form, question.id());
  }

  public SubjectKind kind() {
    return kind;
  }

  /** The question whose options these are; null for yes and no on something else. */
  public @Nullable Long questionId() {
    return questionId;
  }

  public BallotForm form() {
    return new BallotForm(method, OptionPlaces.read(optionPlaces), maxChoices, places);
  }

  /** Whether nobody may know how a seat voted. */
  public boolean secret() {
    return secret;
  }

  /** Whether the count is told only after the close. */
  public boolean hidden() {
    return hidden;
  }

  /** Whether a no needs a reason. */
  public boolean reasonForNo() {
    return reasonForNo;
  }
}
