package org.klaster.web.rest.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.ChangeMailPreferences;
import org.klaster.api.shared.MailPreferenceView;
import org.klaster.api.shared.MailPreferences;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.MailTiming;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;

/** When and in which language the caller is written to. */
@Path("mail-preferences")
@Tag(name = "mails")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MailPreferencesResource {

  @Inject private MailPreferences preferences;

  /** A choice as it is sent. */
  @Schema(name = "MailChoice")
  public record Choice(@Nullable Language language, @Nullable MailTiming timing) {}

  @GET
  @Operation(summary = "The caller's address, language and timing")
  public Response read() {
    MailPreferenceView mine = preferences.mine();
    return EntityTags.answer(mine, mine.version());
  }

  @PUT
  @Operation(summary = "Changes language and timing; If-Match with the version that was read")
  public Response change(
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable Choice body) {
    int version = EntityTags.matching(ifMatch, preferences.mine().version());
    Choice given = Given.required("language", body);
    preferences.change(
        new ChangeMailPreferences(
            Given.required("language", given.language()),
            Given.required("timing", given.timing()),
            version));
    return read();
  }
}
