package org.klaster.web.rest.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.klaster.api.procurement.OpenContracting;
import org.klaster.api.procurement.OpenProcess;
import org.klaster.api.shared.NotFound;
import org.klaster.web.rest.shared.Attachment;

/** Joint purchases as open data of the Open Contracting Data Standard 1.1.5; for everybody. */
@Path("ocds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ocds")
public class OcdsResource {

  private static final Pattern OCID = Pattern.compile(".{1,100}-(\\d{1,18})");

  @Inject private OpenContracting contracting;

  @GET
  @Operation(summary = "Record package of all published joint purchases; empty where there is none")
  public String all() {
    return OcdsPackage.here("").records(contracting.processes());
  }

  @GET
  @Path("package")
  @Operation(summary = "The record package of all, as a file")
  public Response download() {
    return Response.ok(OcdsPackage.here("/package").records(contracting.processes()))
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("ocds-records.json"))
        .build();
  }

  @GET
  @Path("{ocid}")
  @Operation(summary = "The record of one joint purchase: its releases and what they come to")
  public String record(@PathParam("ocid") String ocid) {
    return OcdsPackage.here("/" + ocid).record(process(ocid));
  }

  @GET
  @Path("{ocid}/releases")
  @Operation(summary = "The releases of one joint purchase, as they were published")
  public String releases(@PathParam("ocid") String ocid) {
    return OcdsPackage.here("/" + ocid + "/releases").releases(process(ocid));
  }

  private OpenProcess process(String ocid) {
    Matcher key = OCID.matcher(ocid);
    if (!key.matches()) {
      throw new NotFound("ocds", ocid);
    }
    OpenProcess process = contracting.process(Long.parseLong(key.group(1)));
    if (!process.ocid().equals(ocid)) {
      throw new NotFound("ocds", ocid);
    }
    return process;
  }
}
