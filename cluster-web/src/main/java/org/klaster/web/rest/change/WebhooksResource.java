package org.klaster.web.rest.change;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.WebhookSecret;
import org.klaster.api.shared.WebhookView;
import org.klaster.api.shared.Webhooks;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;

/** Addresses that are told of changes; for coordinators, the ministry and administrators. */
@Path("webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
public class WebhooksResource {

  private static final String ID = "{id: [0-9]{1,18}}";

  @Inject private Webhooks webhooks;

  @GET
  @Operation(summary = "The caller's webhooks; the administrator sees all")
  public PageBody<WebhookBody> list(@BeanParam Paging paging) {
    return PageBody.of(webhooks.search(paging.request()), WebhookBody::of);
  }

  @POST
  @Operation(summary = "Registers an address; the answer holds the secret, this once")
  public Response register(WebhookBody.@Nullable New body, @Context UriInfo uri) {
    if (body == null) {
      throw new InvalidInput("name", "required");
    }
    WebhookSecret made = webhooks.register(body.command());
    return Response.created(
            uri.getAbsolutePathBuilder().path(Long.toString(made.webhookId())).build())
        .entity(secret(made))
        .build();
  }

  @GET
  @Path(ID)
  @Operation(summary = "One webhook; its version is the entity tag")
  public Response read(@PathParam("id") long id) {
    WebhookView view = webhooks.view(id);
    return EntityTags.answer(WebhookBody.of(view.row()), view.row().version());
  }

  @GET
  @Path(ID + "/deliveries")
  @Operation(summary = "What it was told, the latest 50")
  public List<WebhookView.Delivery> deliveries(@PathParam("id") long id) {
    return webhooks.view(id).deliveries();
  }

  @POST
  @Path(ID + "/deliveries/{delivery: [0-9]{1,18}}/attempts")
  @Operation(summary = "Tells it again")
  public Response redeliver(@PathParam("id") long id, @PathParam("delivery") long delivery) {
    webhooks.redeliver(id, delivery);
    return Response.accepted().build();
  }

  @POST
  @Path(ID + "/tests")
  @Operation(summary = "Tells it something that did not happen")
  public Response test(@PathParam("id") long id) {
    webhooks.test(id);
    return Response.accepted().build();
  }

  @POST
  @Path(ID + "/secret")
  @Operation(summary = "A new secret, told this once; the one before signs too for 24 hours")
  public WebhookBody.Secret renew(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return secret(webhooks.renewSecret(id, EntityTags.required(ifMatch)));
  }

  @POST
  @Path(ID + "/stop")
  @Operation(summary = "Tells it no more")
  public Response stop(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    webhooks.stop(id, EntityTags.required(ifMatch));
    return Response.noContent().build();
  }

  @POST
  @Path(ID + "/resumption")
  @Operation(summary = "Goes on where it ended")
  public Response resume(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    webhooks.resume(id, EntityTags.required(ifMatch));
    return Response.noContent().build();
  }

  private static WebhookBody.Secret secret(WebhookSecret made) {
    return new WebhookBody.Secret(made.webhookId(), made.secret());
  }
}
