package org.klaster.web.rest.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.klaster.api.shared.AuditSealView;
import org.klaster.api.shared.AuditSeals;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;

/** The seals of the audit chain; public. */
@Path("audit-seals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit-seals")
public class SealsResource {

  @Inject private AuditSeals seals;

  @GET
  @Operation(
      summary =
          "Seals of the audit chain, the newest first: signature is over the UTF-8 bytes of message; no token needed")
  public PageBody<AuditSealView> list(@BeanParam Paging paging) {
    return PageBody.of(seals.list(paging.request()), Function.identity());
  }
}
