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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.klaster.api.procurement.OpenContracting;
import org.klaster.api.procurement.PublicProcess;
import org.klaster.api.shared.NotFound;
import org.klaster.web.rest.shared.Attachment;

/** Joint purchases as open data of the Open Contracting Data Standard 1.1.5; for everybody. */
@Path("ocds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ocds")
public class OcdsResource {

  private static final int LONGEST_KEY = 18;

  @Inject private OpenContracting contracting;

  @GET
  @Operation(summary = "Record package of all published joint purchases")
  public Map<String, Object> all() {
    return OcdsPackage.here("").records(processes());
  }

  private List<PublicProcess> processes() {
    List<PublicProcess> processes = contracting.processes();
    if (processes.isEmpty()) {
      throw new NotFound("ocds", "");
    }
    return processes;
  }

  @GET
  @Path("package")
  @Operation(summary = "The record package of all, as a file")
  public Response download() {
    return Response.ok(OcdsPackage.here("/package").records(processes()))
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("ocds-records.json"))
        .build();
  }

  @GET
  @Path("{ocid}")
  @Operation(summary = "The record of one joint purchase: its releases and what they come to")
  public Map<String, Object> record(@PathParam("ocid") String ocid) {
    return OcdsPackage.here("/" + ocid).records(List.of(process(ocid)));
  }

  @GET
  @Path("{ocid}/releases")
  @Operation(summary = "The releases of one joint purchase, one for each step")
  public Map<String, Object> releases(@PathParam("ocid") String ocid) {
    return OcdsPackage.here("/" + ocid + "/releases").releases(process(ocid));
  }

  private PublicProcess process(String ocid) {
    String prefix = OcdsPackage.prefix() + "-";
    String key = ocid.startsWith(prefix) ? ocid.substring(prefix.length()) : "";
    if (!key.matches("\\d{1," + LONGEST_KEY + "}")) {
      throw new NotFound("ocds", ocid);
    }
    return contracting.process(Long.parseLong(key));
  }
}
