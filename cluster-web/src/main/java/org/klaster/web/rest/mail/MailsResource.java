package org.klaster.web.rest.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.MailCriteria;
import org.klaster.api.shared.MailRow;
import org.klaster.api.shared.MailView;
import org.klaster.api.shared.Mails;
import org.klaster.vocabulary.shared.MailState;
import org.klaster.vocabulary.shared.MailTemplate;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Words;

/** Mails about the caller's clusters: what was sent, what was not, and why. */
@Path("mails")
@Tag(name = "mails")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MailsResource {

  private static final String ID = "{id: [0-9]{1,18}}";

  @Inject private Mails mails;

  @GET
  @Operation(summary = "Mails about the caller's own clusters, of the administrator all")
  public PageBody<MailRow> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("template") @Nullable String template,
      @QueryParam("recipient") @Nullable String recipient,
      @BeanParam Paging paging) {
    MailCriteria criteria =
        new MailCriteria(
            Words.parse("state", MailState.class, state),
            Words.parse("template", MailTemplate.class, template),
            recipient);
    return PageBody.of(mails.search(criteria, paging.request()), Function.identity());
  }

  @GET
  @Path(ID)
  @Operation(summary = "One mail with each attempt to hand it over")
  public Response read(@PathParam("id") long id) {
    MailView view = mails.view(id);
    return EntityTags.answer(view, view.row().version());
  }

  @POST
  @Path(ID + "/attempts")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Has a mail that failed or was refused handed over once more; If-Match")
  public Response tryAgain(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    mails.tryAgain(id, EntityTags.matching(ifMatch, mails.view(id).row().version()));
    return read(id);
  }

  @POST
  @Path("returns")
  @Consumes({"message/rfc822", MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary =
          "Records a mail that came back: the whole report of the server that sent it back (RFC"
              + " 3464); for the administrator")
  public Response recordReturn(InputStream report) {
    return read(mails.recordReturn(report));
  }
}
