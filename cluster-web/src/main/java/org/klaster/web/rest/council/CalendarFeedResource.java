package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.klaster.api.council.Calendars;

/** The address under which a calendar program reads the caller's meetings. */
@Path("calendar-feed")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meetings")
public class CalendarFeedResource {

  private static final int CREATED = 201;

  @Inject private Calendars calendars;

  /**
   * Where the feed is from now on.
   *
   * @param path from the root of the site; whoever knows it reads the feed, and it is told once
   */
  @Schema(name = "CalendarFeed")
  public record Feed(String path) {}

  @POST
  @Operation(summary = "Makes a new secret address for the own feed; the old one ends")
  public Response renew() {
    return Response.status(CREATED)
        .entity(new Feed("/calendar/" + calendars.renewFeed() + ".ics"))
        .build();
  }
}
