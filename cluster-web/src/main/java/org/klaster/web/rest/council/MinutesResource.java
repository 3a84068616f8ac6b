package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Minutes;
import org.klaster.api.council.MinutesFile;
import org.klaster.api.council.MinutesRevisionView;
import org.klaster.api.council.MinutesView;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.web.council.MinutesPdf;
import org.klaster.web.i18n.RequestLanguage;
import org.klaster.web.rest.shared.Attachment;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.Words;

/** Minutes of a meeting: made, commented, signed, given out and checked. */
@Path("meetings/{meeting: [0-9]{1,18}}/minutes")
@Tag(name = "minutes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MinutesResource {

  private static final String SIGN =
      "Chair or secretary sign the version of that hash: as JSON, or besides with a key of their own"
          + " (detached CMS signature, the hash in the address)";

  @Inject private Minutes minutes;

  /** What the secretariat adds to the next version. */
  @Schema(name = "MinutesRemarks")
  public record Remarks(@Nullable String remarks) {}

  /** What somebody says to the last version. */
  @Schema(name = "MinutesComment")
  public record Comment(@Nullable String words) {}

  /** The version that the signer has read. */
  @Schema(name = "MinutesHash")
  public record Signature(@Nullable String sha256) {}

  @GET
  @Operation(summary = "The last version of a meeting's minutes with its signatures, canonical")
  public String minutes(@PathParam("meeting") long meeting) {
    return new String(minutes.json(meeting).content(), StandardCharsets.UTF_8);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Makes the next version from the stored rows; earlier signatures fall away")
  public Response draft(@PathParam("meeting") long meeting, @Nullable Remarks body) {
    minutes.draft(meeting, body == null ? null : body.remarks());
    return created(meeting);
  }

  @GET
  @Path("verification")
  @Operation(summary = "How far the minutes are: hash, signatures, comments, checked just now")
  public MinutesBody verification(@PathParam("meeting") long meeting) {
    return MinutesBody.of(minutes.minutes(meeting));
  }

  @GET
  @Path("pdf")
  @Produces("application/pdf")
  @Operation(summary = "The last version as PDF, in the language of Accept-Language")
  public Response pdf(@PathParam("meeting") long meeting, @Context HttpServletRequest request) {
    MinutesView view = minutes.minutes(meeting);
    MinutesRevisionView last = view.last();
    if (last == null) {
      throw new NotFound("minutes", meeting);
    }
    MinutesFile file = MinutesPdf.of(view, last, RequestLanguage.of(request));
    return Response.ok(file.content(), file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()))
        .build();
  }

  @GET
  @Path("record")
  @Operation(summary = "The exact bytes of the last version, which an own key has to sign")
  public byte[] record(@PathParam("meeting") long meeting) {
    return minutes.record(meeting).content();
  }

  @POST
  @Path("comments")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Says something to the last version, which stays open until it is signed")
  public Response comment(@PathParam("meeting") long meeting, @Nullable Comment body) {
    minutes.comment(meeting, Given.required("words", body == null ? null : body.words()));
    return created(meeting);
  }

  @POST
  @Path("signatures")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = SIGN)
  public Response sign(@PathParam("meeting") long meeting, @Nullable Signature body) {
    minutes.sign(meeting, Given.required("sha256", body == null ? null : body.sha256()));
    return created(meeting);
  }

  @POST
  @Path("signatures")
  @Consumes({"application/pkcs7-signature", MediaType.APPLICATION_OCTET_STREAM})
  @Operation(summary = SIGN)
  public Response sign(
      @PathParam("meeting") long meeting,
      @QueryParam("sha256") @Nullable String sha256,
      InputStream body) {
    minutes.signWithOwnKey(meeting, sha256 == null ? "" : sha256, body);
    return Response.noContent().build();
  }

  @GET
  @Path("signatures/{function}")
  @Produces("application/pkcs7-signature")
  @Operation(summary = "The signature with an own key by chair or secretary (CMS, binary)")
  public byte[] signature(
      @PathParam("meeting") long meeting, @PathParam("function") String function) {
    SeatFunction by = Words.parse("function", SeatFunction.class, function);
    return minutes.ownSignature(meeting, by == null ? SeatFunction.CHAIR : by).content();
  }

  private Response created(long meeting) {
    return Response.created(
            UriBuilder.fromPath("meetings/{meeting}/minutes/verification").build(meeting))
        .entity(MinutesBody.of(minutes.minutes(meeting)))
        .build();
  }
}
