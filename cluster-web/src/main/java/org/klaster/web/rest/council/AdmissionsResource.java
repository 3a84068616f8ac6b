package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Admissions;
import org.klaster.api.council.ApplicationNote;
import org.klaster.api.council.PutToVote;
import org.klaster.vocabulary.shared.LocalizedText;

/** What the coordinator of the cluster does with a submitted application. */
@Path("membership-applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "membership-applications")
public class AdmissionsResource {

  @Inject private Admissions admissions;
  @Inject private ApplicationAnswers answers;

  /** A comment to the applicant, or the ground of a refusal. */
  public record Note(@Nullable String note) {}

  /** Conditions of an approval, in three languages; null for none. */
  public record Conditions(@Nullable LocalizedText conditions) {}

  @POST
  @Path("{id}/return")
  @Operation(summary = "Gives the application back to the applicant with a comment")
  public Response giveBack(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Note body) {
    admissions.giveBack(note(id, ifMatch, body));
    return answers.of(id);
  }

  @POST
  @Path("{id}/inadmissibility")
  @Operation(summary = "Ends the application before any vote, with a ground")
  public Response findInadmissible(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Note body) {
    admissions.findInadmissible(note(id, ifMatch, body));
    return answers.of(id);
  }

  @POST
  @Path("{id}/admissibility")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Finds the application admissible")
  public Response findAdmissible(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    admissions.findAdmissible(id, answers.optional(id, ifMatch));
    return answers.of(id);
  }

  @POST
  @Path("{id}/ballot")
  @Operation(summary = "Puts the application to the vote of the council")
  public Response putToVote(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Conditions body) {
    LocalizedText conditions = body == null ? null : body.conditions();
    admissions.putToVote(new PutToVote(id, conditions, answers.optional(id, ifMatch)));
    return answers.of(id);
  }

  private ApplicationNote note(long id, @Nullable String ifMatch, @Nullable Note body) {
    String note = body == null || body.note() == null ? "" : body.note();
    return new ApplicationNote(id, note, answers.optional(id, ifMatch));
  }
}
