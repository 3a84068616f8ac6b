package org.klaster.council.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AskQuestion;
import org.klaster.api.council.Candidate;
import org.klaster.api.council.CouncilRow;
import org.klaster.api.council.OpenBallot;
import org.klaster.api.council.Questions;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.council.BallotBox;
import org.klaster.council.BallotRights;
import org.klaster.council.CouncilAccess;
import org.klaster.council.CouncilRegister;
import org.klaster.council.CouncilViews;
import org.klaster.council.QuestionRegister;
import org.klaster.council.Secretariat;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilQuestion;
import org.klaster.domain.council.CouncilQuestion.Wording;
import org.klaster.vocabulary.shared.Roles;

/** Questions in writing: asked by the secretariat, voted by the seats of that day. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE})
public class QuestionsBean implements Questions {

  private static final int LONGEST_TITLE = 500;

  @Inject private CouncilAccess access;
  @Inject private CouncilRegister register;
  @Inject private Secretariat secretariat;
  @Inject private QuestionRegister questions;
  @Inject private BallotBox box;
  @Inject private BallotRights rights;
  @Inject private CouncilViews views;

  @Override
  public long ask(AskQuestion command) {
    Council council = conducted(command.clusterId());
    if (!register.rulesInForce(council).meetings().writtenVoting()) {
      throw new RuleViolated("question.no-written-voting");
    }
    requireShort(command);
    Wording wording = new Wording(command.question(), command.explanation());
    CouncilQuestion question = questions.write(council, wording, command.terms());
    return open(council, question, command, null);
  }

  @Override
  public long repeat(long ballotId) {
    access.requireVisible(ballotId);
    Ballot old = box.lock(ballotId);
    Council council = register.council(old.councilId());
    if (!secretariat.includesCaller(council)) {
      throw new Denied("meeting.not-secretariat");
    }
    if (!rights.mayRepeat(old, council)) {
      throw new RuleViolated("ballot.not-repeatable");
    }
    return open(council, questions.question(old.subjectId()), null, old.id());
  }

  private long open(
      Council council,
      CouncilQuestion question,
      @Nullable AskQuestion command,
      @Nullable Long repeatOf) {
    OpenBallot opening =
        new OpenBallot(
            council.clusterId(),
            CouncilQuestion.SUBJECT_TYPE,
            question.id(),
            question.title(),
            null,
            null,
            repeatOf,
            null,
            command == null ? null : command.closesAt(),
            question.id());
    return box.open(opening).id();
  }

  private static void requireShort(AskQuestion command) {
    var text = command.question();
    boolean tooLong =
        List.of(text.kk(), text.ru(), text.en()).stream().anyMatch(t -> t.length() > LONGEST_TITLE);
    if (tooLong) {
      throw new InvalidInput("question", "text.too-long", LONGEST_TITLE);
    }
  }

  @Override
  public List<Candidate> candidates(long clusterId) {
    return questions.candidates(conducted(clusterId)).entrySet().stream()
        .map(seat -> new Candidate(seat.getKey(), seat.getValue()))
        .toList();
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public List<CouncilRow> mayAsk() {
    return views.rows().stream()
        .filter(row -> secretariat.includesCaller(register.council(row.id())))
        .toList();
  }

  private Council conducted(long clusterId) {
    Council council =
        register.ofCluster(clusterId).orElseThrow(() -> new NotFound("council", clusterId));
    if (!secretariat.includesCaller(council)) {
      throw new Denied("meeting.not-secretariat");
    }
    return council;
  }
}
