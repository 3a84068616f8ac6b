package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.klaster.api.council.AnnulBallot;
import org.klaster.api.council.ApplicationCriteria;
import org.klaster.api.council.ApplicationForm;
import org.klaster.api.council.ApplicationNote;
import org.klaster.api.council.AppointSeat;
import org.klaster.api.council.AskQuestion;
import org.klaster.api.council.AssignFunction;
import org.klaster.api.council.BallotCriteria;
import org.klaster.api.council.CastDecidingVote;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.DecisionCriteria;
import org.klaster.api.council.DeclareInterest;
import org.klaster.api.council.FoundCouncil;
import org.klaster.api.council.OpenBallot;
import org.klaster.api.council.PutToVote;
import org.klaster.api.council.ReviseRules;
import org.klaster.api.council.RulesInput;
import org.klaster.api.council.SaveApplication;
import org.klaster.api.council.SeatInput;
import org.klaster.api.council.StartApplication;
import org.klaster.api.council.VoteTerms;
import org.klaster.api.council.WithdrawApplication;
import org.klaster.api.registry.TextInput;
import org.klaster.api.shared.PageRequest;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingMethod;
import org.klaster.vocabulary.council.VotingRules;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/** Arguments of the council's operations. */
final class CouncilArguments {

  private static final LocalizedText TEXT = new LocalizedText("Сынақ", "Проба", "Probe");
  private static final ApplicationForm FORM =
      new ApplicationForm(null, null, null, null, null, null, false);
  private static final RulesInput RULES =
      new RulesInput(
          new VotingRules(
              Threshold.atLeast(2, 3),
              QuorumBase.ENTITLED,
              Threshold.moreThan(1, 2),
              PassBase.PRESENT,
              true,
              true,
              7,
              true),
          new MeetingRules(7, 14, 4, true),
          12,
          "probe",
          "",
          false);

  private CouncilArguments() {}

  static void addTo(Arguments arguments) {
    councils(arguments);
    ballots(arguments);
    questions(arguments);
    applications(arguments);
    admissions(arguments);
  }

  private static void councils(Arguments arguments) {
    arguments
        .on("Councils.council", (rows, mother) -> new Object[] {rows.cluster()})
        .any("Councils.councils")
        .any("Councils.withoutCouncil")
        .on(
            "Councils.found",
            (rows, mother) ->
                new Object[] {
                  new FoundCouncil(rows.cluster(), TextInput.of(TEXT), RULES, List.of())
                })
        .on(
            "Councils.reviseRules",
            (rows, mother) -> new Object[] {new ReviseRules(rows.cluster(), RULES, STALE)})
        .on(
            "Councils.appoint",
            (rows, mother) ->
                new Object[] {
                  new AppointSeat(
                      rows.cluster(),
                      new SeatInput(Sphere.BUSINESS, rows.legalId(), "nobody", null, null))
                })
        .on("Councils.endTerm", (rows, mother) -> new Object[] {rows.seat(), STALE})
        .on(
            "Councils.assignFunction",
            (rows, mother) -> new Object[] {new AssignFunction(rows.seat(), SeatFunction.DEPUTY)});
  }

  private static void ballots(Arguments arguments) {
    arguments
        .any("Ballots.search", new BallotCriteria(null, null, false), PageRequest.first())
        .on(
            "Ballots.open",
            (rows, mother) ->
                new Object[] {
                  // On this subject a ballot is open already.
                  new OpenBallot(
                      rows.cluster(),
                      "membership-application",
                      mother.subjectOf(rows.ballot()),
                      TEXT,
                      null,
                      null,
                      null)
                })
        .on(
            "Ballots.annul",
            (rows, mother) -> new Object[] {new AnnulBallot(rows.ballot(), "probe", STALE)})
        .on("Decisions.decision", (rows, mother) -> new Object[] {rows.decidedBallot()})
        .any("Decisions.search", DecisionCriteria.all(), PageRequest.first())
        .on("Voting.ballot", (rows, mother) -> new Object[] {rows.ballot()})
        .on(
            "Voting.cast",
            (rows, mother) -> new Object[] {new CastVote(rows.ballot(), VoteChoice.YES, STALE)})
        .on(
            "Voting.declareInterest",
            (rows, mother) ->
                new Object[] {new DeclareInterest(mother.copyOfBallot(rows.ballot()), "probe")})
        .on(
            "Voting.castDecidingVote",
            (rows, mother) -> new Object[] {new CastDecidingVote(rows.ballot(), true, STALE)});
  }

  private static void questions(Arguments arguments) {
    // A choice without options: nobody's question is opened by the probe.
    VoteTerms none = new VoteTerms(VotingMethod.CHOICE, 1, 1, List.of(), null, null);
    arguments
        .on(
            "Questions.ask",
            (rows, mother) ->
                new Object[] {new AskQuestion(rows.cluster(), TEXT, null, none, null)})
        .on("Questions.repeat", (rows, mother) -> new Object[] {rows.ballot()})
        .on("Questions.candidates", (rows, mother) -> new Object[] {rows.cluster()})
        .any("Questions.mayAsk");
  }

  private static void applications(Arguments arguments) {
    arguments
        .any(
            "MembershipApplications.search",
            new ApplicationCriteria(null, null),
            PageRequest.first())
        .on(
            "MembershipApplications.application",
            (rows, mother) -> new Object[] {rows.application()})
        .on(
            "MembershipApplications.application/DRAFT",
            (rows, mother) -> new Object[] {mother.draftOf(rows.application())})
        .any("MembershipApplications.choices")
        .on(
            "MembershipApplications.start",
            (rows, mother) ->
                new Object[] {new StartApplication(rows.cluster(), rows.organisation(), FORM)})
        .on(
            "MembershipApplications.save",
            (rows, mother) -> new Object[] {new SaveApplication(rows.application(), FORM, STALE)})
        .on(
            "MembershipApplications.attach",
            (rows, mother) ->
                new Object[] {
                  rows.application(), "probe.exe", "MZ".getBytes(StandardCharsets.UTF_8)
                })
        .on(
            "MembershipApplications.detach",
            (rows, mother) ->
                new Object[] {rows.application(), mother.documentOf(rows.application())})
        .on(
            "MembershipApplications.document",
            (rows, mother) ->
                new Object[] {rows.application(), mother.documentOf(rows.application())})
        .on(
            "MembershipApplications.submit",
            (rows, mother) -> new Object[] {rows.application(), STALE})
        .on(
            "MembershipApplications.withdraw",
            (rows, mother) ->
                new Object[] {new WithdrawApplication(rows.application(), "probe", STALE)});
  }

  private static void admissions(Arguments arguments) {
    arguments
        .on(
            "Admissions.giveBack",
            (rows, mother) ->
                new Object[] {new ApplicationNote(rows.application(), "probe", STALE)})
        .on(
            "Admissions.findInadmissible",
            (rows, mother) ->
                new Object[] {new ApplicationNote(rows.application(), "probe", STALE)})
        .on("Admissions.findAdmissible", (rows, mother) -> new Object[] {rows.application(), STALE})
        .on(
            "Admissions.putToVote",
            (rows, mother) -> new Object[] {new PutToVote(rows.application(), null, STALE)});
  }
}
