package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import org.klaster.api.council.AddToGroup;
import org.klaster.api.council.AddToWorkingGroup;
import org.klaster.api.council.DeclareStandingInterest;
import org.klaster.api.council.FoundWorkingGroup;
import org.klaster.api.council.InvitePerson;
import org.klaster.api.registry.TextInput;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestRows;
import org.klaster.vocabulary.council.AttendanceMode;
import org.klaster.vocabulary.council.InterestGround;

/** Arguments of the operations on who sits in a council and for whom. */
final class BodyArguments {

  /** No organisation has it: a rule refuses what the access lets through. */
  private static final String NOBODY = "1";

  private BodyArguments() {}

  static void addTo(Arguments arguments) {
    interests(arguments);
    proxies(arguments);
    invitations(arguments);
    workingGroups(arguments);
  }

  private static void workingGroups(Arguments arguments) {
    TextInput blank = new TextInput("", "", "");
    arguments
        .on("WorkingGroups.ofCouncil", (rows, mother) -> new Object[] {rows.cluster()})
        .on(
            "WorkingGroups.group",
            (rows, mother) -> new Object[] {mother.body().workingGroupIn(rows.cluster())})
        .on(
            "WorkingGroups.found",
            (rows, mother) ->
                new Object[] {
                  new FoundWorkingGroup(rows.cluster(), blank, blank, null, "", NOBODY)
                })
        .on(
            "WorkingGroups.addMember",
            (rows, mother) ->
                new Object[] {
                  new AddToWorkingGroup(
                      mother.body().workingGroupIn(rows.cluster()), "nobody-at-all", NOBODY, null)
                })
        .on("WorkingGroups.endMember", BodyArguments::workingGroupMember)
        .on("WorkingGroups.nameLead", BodyArguments::workingGroupMember)
        .on(
            "WorkingGroups.dissolve",
            (rows, mother) ->
                new Object[] {mother.body().workingGroupIn(rows.cluster()), "probe", STALE});
  }

  private static Object[] workingGroupMember(TestRows rows, RowMother mother) {
    long group = mother.body().workingGroupIn(rows.cluster());
    return new Object[] {mother.body().memberOfWorkingGroup(group), STALE};
  }

  private static void proxies(Arguments arguments) {
    arguments
        .on("Proxies.proxies", (rows, mother) -> new Object[] {mother.meeting(rows.cluster())})
        .on(
            "Proxies.substitute",
            (rows, mother) -> new Object[] {mother.meeting(rows.cluster()), "nobody-at-all"})
        .on(
            "Proxies.revokeSubstitute",
            (rows, mother) ->
                new Object[] {
                  mother.body().substitutionOf(mother.meeting(rows.cluster()), rows.seat())
                })
        .on(
            "Proxies.delegate",
            (rows, mother) -> new Object[] {mother.meeting(rows.cluster()), -1L})
        .on(
            "Proxies.revokeDelegation",
            (rows, mother) ->
                new Object[] {
                  mother.body().delegationOf(mother.meeting(rows.cluster()), rows.seat())
                })
        .on("Proxies.seatsFor", (rows, mother) -> new Object[] {rows.ballot()})
        // The ballot is none of a session: nobody votes for another seat.
        .on("Voting.ballotFor", (rows, mother) -> new Object[] {rows.ballot(), rows.seat()});
  }

  private static void invitations(Arguments arguments) {
    arguments
        .on(
            "Invitations.ofMeeting",
            (rows, mother) -> new Object[] {mother.meeting(rows.cluster())})
        .on(
            "Invitations.invite",
            (rows, mother) ->
                new Object[] {
                  new InvitePerson(
                      mother.meeting(rows.cluster()), "nobody-at-all", "probe", false, null)
                })
        .on(
            "Invitations.end",
            (rows, mother) ->
                new Object[] {mother.body().invitationTo(mother.meeting(rows.cluster())), STALE})
        .on(
            "Invitations.record",
            (rows, mother) -> {
              long meeting = mother.meeting(rows.cluster());
              return new Object[] {
                meeting, mother.body().invitationTo(meeting), AttendanceMode.IN_ROOM
              };
            });
  }

  private static void interests(Arguments arguments) {
    arguments
        .on("Interests.interests", (rows, mother) -> new Object[] {rows.cluster()})
        .on(
            "Interests.declare",
            (rows, mother) ->
                new Object[] {
                  new DeclareStandingInterest(
                      rows.cluster(), null, NOBODY, null, InterestGround.OTHER, "probe", null, null)
                })
        .on(
            "Interests.end",
            (rows, mother) -> new Object[] {mother.body().interestOf(rows.seat()), STALE})
        .on(
            "Interests.addGroup",
            (rows, mother) -> new Object[] {rows.cluster(), new TextInput("", "", "")})
        .on(
            "Interests.addToGroup",
            (rows, mother) ->
                new Object[] {
                  new AddToGroup(mother.body().groupIn(rows.cluster()), NOBODY, null, "probe")
                })
        .on(
            "Interests.endMember",
            (rows, mother) ->
                new Object[] {
                  mother
                      .body()
                      .memberOf(mother.body().groupIn(rows.cluster()), rows.organisation()),
                  STALE
                });
  }
}
