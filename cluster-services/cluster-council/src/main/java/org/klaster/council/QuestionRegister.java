package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.BallotTermsView;
import org.klaster.api.council.BallotTermsView.Option;
import org.klaster.api.council.OptionInput;
import org.klaster.api.council.VoteTerms;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotTerms;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilQuestion;
import org.klaster.domain.council.CouncilQuestion.Answering;
import org.klaster.domain.council.CouncilQuestion.Wording;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.QuestionOption;
import org.klaster.domain.council.Runoff;
import org.klaster.domain.council.Seat;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.BallotForm;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.VotingMethod;
import org.klaster.vocabulary.shared.LocalizedText;

/** Questions with their options: written down, and turned into the terms of a ballot. */
@ApplicationScoped
public class QuestionRegister {

  private static final int TEXT_LENGTH = 500;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private CouncilRegister register;
  @Inject private Counting counting;
  @Inject private Names names;
  @Inject private DatabaseClock clock;

  /** Writes a question down with its options. */
  public CouncilQuestion write(Council council, Wording wording, VoteTerms terms) {
    requireOptions(terms);
    boolean coChair = terms.electedFunction() == SeatFunction.CO_CHAIR;
    if (coChair && !register.rulesInForce(council).body().coChairs()) {
      throw new InvalidInput("function", "council.co-chairs-not-allowed");
    }
    List<Integer> places = IntStream.rangeClosed(1, terms.options().size()).boxed().toList();
    new BallotForm(terms.method(), places, terms.maxChoices(), terms.places());
    CouncilQuestion question =
        new CouncilQuestion(
            council,
            wording,
            new Answering(
                terms.method(),
                terms.maxChoices(),
                terms.places(),
                terms.electedFunction(),
                terms.termUntil()),
            access.personId(),
            clock.now());
    entities.persist(question);
    Map<Long, LocalizedText> candidates = candidates(council);
    for (int i = 0; i < terms.options().size(); i++) {
      OptionInput option = terms.options().get(i);
      LocalizedText text =
          question.electedFunction() == null
              ? text(i + 1, option)
              : candidate(i + 1, option, candidates);
      Long seat = question.electedFunction() == null ? null : option.seatId();
      entities.persist(new QuestionOption(question, i + 1, text, seat));
    }
    return question;
  }

  private void requireOptions(VoteTerms terms) {
    int least = terms.electedFunction() != null || !terms.method().hasOptions() ? 1 : 2;
    if (terms.method().hasOptions() && terms.options().size() < least) {
      throw new InvalidInput("options", "question.options-missing", least);
    }
    if (terms.termUntil() != null && !terms.termUntil().isAfter(clock.today())) {
      throw new InvalidInput("termUntil", "seat.term");
    }
  }

  private static LocalizedText text(int place, OptionInput option) {
    LocalizedText text = option.text();
    if (text == null) {
      throw new InvalidInput("option-" + place, "required");
    }
    boolean tooLong =
        List.of(text.kk(), text.ru(), text.en()).stream().anyMatch(t -> t.length() > TEXT_LENGTH);
    if (tooLong) {
      throw new InvalidInput("option-" + place, "text.too-long", TEXT_LENGTH);
    }
    return text;
  }

  private static LocalizedText candidate(
      int place, OptionInput option, Map<Long, LocalizedText> candidates) {
    LocalizedText text = option.seatId() == null ? null : candidates.get(option.seatId());
    if (text == null) {
      throw new InvalidInput("option-" + place, "election.not-seated");
    }
    return text;
  }

  /** Seats of today with the person and the organisation. */
  public Map<Long, LocalizedText> candidates(Council council) {
    List<Seat> seats = register.seatsHeldToday(council);
    var organisations = names.organisations(seats.stream().map(Seat::organisationId).toList());
    Map<Long, String> people = names.people(seats.stream().map(Seat::personId).toList());
    Map<Long, LocalizedText> candidates = new LinkedHashMap<>();
    for (Seat seat : seats) {
      String person = people.getOrDefault(seat.personId(), "–");
      LocalizedText of = organisations.get(seat.organisationId());
      candidates.put(
          seat.id(),
          of == null
              ? new LocalizedText(person, person, person)
              : new LocalizedText(
                  person + ", " + of.kk(), person + ", " + of.ru(), person + ", " + of.en()));
    }
    return candidates;
  }

  public CouncilQuestion question(Long id) {
    return entities.find(CouncilQuestion.class, id);
  }

  /** Options of a question in their order. */
  public List<QuestionOption> options(Long question) {
    return entities
        .createQuery(
            "select o from QuestionOption o where o.questionId = :question order by o.place",
            QuestionOption.class)
        .setParameter("question", question)
        .getResultList();
  }

  /**
   * The terms of a ballot on a question.
   *
   * @param old the ballot that it repeats, null for none
   */
  BallotTerms terms(CouncilRules rules, Long questionId, @Nullable Ballot old) {
    CouncilQuestion question = question(questionId);
    if (question == null || !question.councilId().equals(rules.councilId())) {
      throw new RuleViolated("ballot.other-council");
    }
    BallotForm form =
        new BallotForm(
            question.method(),
            options(questionId).stream().map(QuestionOption::place).toList(),
            question.maxChoices(),
            question.places());
    return BallotTerms.of(rules, question, old == null ? form : repeated(form, old));
  }

  /** A choice in which nothing carried goes on between the first two. */
  private BallotForm repeated(BallotForm form, Ballot old) {
    boolean voted =
        old.status() == BallotStatus.CERTIFIED
            && form.method() == VotingMethod.CHOICE
            && old.outcome() != BallotOutcome.NO_QUORUM;
    return voted ? Runoff.of(counting.count(old)).orElse(form) : form;
  }

  /** How a ballot is voted, with the texts of its options. */
  public BallotTermsView view(Ballot ballot) {
    BallotTerms terms = ballot.terms();
    BallotForm form = terms.form();
    Long id = terms.questionId();
    List<Option> options = new ArrayList<>();
    if (id != null) {
      options(id).stream()
          .filter(option -> form.options().contains(option.place()))
          .map(option -> new Option(option.place(), option.text(), option.seatId()))
          .forEach(options::add);
    }
    return new BallotTermsView(
        terms.kind(),
        form,
        id == null ? null : question(id).explanation(),
        options,
        terms.secret(),
        terms.hidden(),
        terms.reasonForNo());
  }
}
