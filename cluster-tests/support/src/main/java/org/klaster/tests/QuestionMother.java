package org.klaster.tests;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.klaster.api.council.AskQuestion;
import org.klaster.api.council.CouncilView;
import org.klaster.api.council.Councils;
import org.klaster.api.council.OptionInput;
import org.klaster.api.council.Questions;
import org.klaster.api.council.ReviseRules;
import org.klaster.api.council.RulesInput;
import org.klaster.api.council.RulesView;
import org.klaster.api.council.VoteTerms;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.SubjectKind;
import org.klaster.vocabulary.council.SubjectRule;
import org.klaster.vocabulary.council.VotingMethod;
import org.klaster.vocabulary.shared.LocalizedText;

/** Puts questions to the council of the firm's cluster, under rules for this question alone. */
public final class QuestionMother {

  private static final LocalizedText QUESTION =
      new LocalizedText("Қай қала?", "Какой город?", "Which city?");

  private final TestKlaster klaster;
  private final long cluster;

  public QuestionMother(TestKlaster klaster) {
    this.klaster = klaster;
    this.cluster = new RowMother(klaster).own(Account.FIRM).cluster();
  }

  /** A choice among some options, secret or open with the count told or not. */
  public long choice(int options, boolean secret, boolean hidden) {
    List<OptionInput> texts =
        IntStream.rangeClosed(1, options)
            .mapToObj(n -> new OptionInput(new LocalizedText("Қ" + n, "Г" + n, "C" + n), null))
            .toList();
    VoteTerms terms = new VoteTerms(VotingMethod.CHOICE, 1, 1, texts, null, null);
    return under(new SubjectRule(SubjectKind.QUESTION, null, null, secret, hidden), terms);
  }

  /** An election of one of these seats. */
  public long election(SeatFunction function, Long... seats) {
    List<OptionInput> candidates =
        Arrays.stream(seats).map(seat -> new OptionInput(null, seat)).toList();
    VoteTerms terms = new VoteTerms(VotingMethod.CHOICE, 1, 1, candidates, function, null);
    return under(SubjectRule.general(SubjectKind.ELECTION), terms);
  }

  /** A ballot on a question that others open while questions are secret. */
  public long secretly(LongSupplier opening) {
    return openedUnder(new SubjectRule(SubjectKind.QUESTION, null, null, true, true), opening);
  }

  private long under(SubjectRule rule, VoteTerms terms) {
    Questions questions = klaster.as(Account.COORDINATOR).service(Questions.class);
    return openedUnder(
        rule, () -> questions.ask(new AskQuestion(cluster, QUESTION, null, terms, null)));
  }

  /** The ballot keeps the rules that it was opened under; others find the old ones again. */
  private long openedUnder(SubjectRule rule, LongSupplier opening) {
    RulesView before = council().rulesInForce();
    revise(before, List.of(rule));
    try {
      return opening.getAsLong();
    } finally {
      revise(before, before.subjects());
    }
  }

  private CouncilView council() {
    return klaster.as(Account.COORDINATOR).service(Councils.class).council(cluster);
  }

  private void revise(RulesView rules, List<SubjectRule> subjects) {
    RulesInput input =
        new RulesInput(
            rules.rules(),
            rules.meetings(),
            rules.body(),
            rules.seatTermMonths(),
            rules.source(),
            rules.clause(),
            rules.verified(),
            subjects);
    klaster
        .as(Account.COORDINATOR)
        .service(Councils.class)
        .reviseRules(new ReviseRules(cluster, input, council().version()));
  }
}
