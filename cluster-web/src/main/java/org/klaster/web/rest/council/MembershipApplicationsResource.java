package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.ApplicationChoices.Choice;
import org.klaster.api.council.ApplicationCriteria;
import org.klaster.api.council.ApplicationView;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.council.SaveApplication;
import org.klaster.api.council.StartApplication;
import org.klaster.api.council.WithdrawApplication;
import org.klaster.api.shared.DocumentView;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.council.MembershipApplicationStatus;
import org.klaster.web.rest.shared.Attachment;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Reason;
import org.klaster.web.rest.shared.Words;

/** Applications for membership, on the applicant's side. */
@Path("membership-applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "membership-applications")
public class MembershipApplicationsResource {

  @Inject private MembershipApplications applications;
  @Inject private ApplicationAnswers answers;

  /** A reason given with a step. */
  public record Reason(@Nullable String reason) {}

  @GET
  @Operation(summary = "Applications that the caller may see; sort: submitted, status, id")
  public PageBody<ApplicationBody> list(
      @QueryParam("cluster") @Nullable Long cluster,
      @QueryParam("status") @Nullable String status,
      @BeanParam Paging paging) {
    var criteria =
        new ApplicationCriteria(
            cluster, Words.parse("status", MembershipApplicationStatus.class, status));
    return PageBody.of(applications.search(criteria, paging.request()), ApplicationBody::of);
  }

  @POST
  @Operation(summary = "Begins a draft for an organisation that the caller represents")
  public Response start(NewApplication body) {
    long cluster = Given.required("cluster", body.cluster());
    long id = applications.start(new StartApplication(cluster, organisation(body), body.form()));
    ApplicationView view = applications.application(id);
    return Response.created(location(id))
        .tag(EntityTags.of(view.head().version()))
        .entity(ApplicationBody.of(view))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One application with its timeline")
  public Response read(@PathParam("id") long id) {
    return answers.of(id);
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Changes a draft or a returned application; If-Match with its version")
  public Response save(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      NewApplication body) {
    int version = answers.required(id, ifMatch);
    applications.save(new SaveApplication(id, body.form(), version));
    return answers.of(id);
  }

  @POST
  @Path("{id}/submission")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Hands a complete application to the coordinator")
  public Response submit(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    applications.submit(id, answers.optional(id, ifMatch));
    return answers.of(id);
  }

  @POST
  @Path("{id}/withdrawal")
  @Operation(summary = "Gives the application up before the vote closes")
  public Response withdraw(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Reason body) {
    String reason = body == null || body.reason() == null ? "" : body.reason();
    applications.withdraw(new WithdrawApplication(id, reason, answers.optional(id, ifMatch)));
    return answers.of(id);
  }

  @POST
  @Path("{id}/documents")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Attaches the file in the request's body to a draft")
  public Response attach(
      @PathParam("id") long id, @QueryParam("name") @Nullable String name, InputStream content) {
    DocumentView document = applications.attach(id, Given.required("name", name), content);
    return Response.created(
            UriBuilder.fromUri(location(id)).path("documents/" + document.id()).build())
        .entity(document)
        .build();
  }

  @GET
  @Path("{id}/documents/{document}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A file of an application, always as a download")
  public Response document(@PathParam("id") long id, @PathParam("document") long document) {
    return Attachment.of(applications.document(id, document));
  }

  @DELETE
  @Path("{id}/documents/{document}")
  @Operation(summary = "Takes a file away from a draft")
  public Response detach(@PathParam("id") long id, @PathParam("document") long document) {
    applications.detach(id, document);
    return Response.noContent().build();
  }

  private long organisation(NewApplication body) {
    List<Choice> own = applications.choices().organisations();
    if (body.organisation() == null && own.size() == 1) {
      return own.get(0).id();
    }
    String code = Given.required("organisation", body.organisation());
    return own.stream()
        .filter(choice -> choice.code().equals(code.strip()))
        .map(Choice::id)
        .findFirst()
        .orElseThrow(() -> new NotFound("organisation", code));
  }

  private static URI location(long id) {
    return UriBuilder.fromPath("membership-applications/{id}").build(id);
  }
}
