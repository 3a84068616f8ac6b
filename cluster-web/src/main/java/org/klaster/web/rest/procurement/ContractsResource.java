package org.klaster.web.rest.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.klaster.api.procurement.ContractView;
import org.klaster.api.procurement.ContractsView;
import org.klaster.api.procurement.PurchaseContracts;
import org.klaster.web.rest.shared.Attachment;
import org.klaster.web.rest.shared.EntityTags;

/** Contracts of joint purchases. */
@Path("contracts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contracts")
public class ContractsResource {

  @Inject private PurchaseContracts contracts;

  @GET
  @Path("of-tender/{tender: \\d+}")
  @Operation(summary = "Contracts of a tender: all for the officer, recorded; else the own ones")
  public ContractsView list(@PathParam("tender") long tender) {
    return contracts.contracts(tender);
  }

  @GET
  @Path("{id: \\d+}")
  @Operation(summary = "One contract with deliveries, payments and claims")
  public Response read(@PathParam("id") long id) {
    ContractView view = contracts.contract(id);
    return EntityTags.answer(view, view.version());
  }

  @GET
  @Path("{id: \\d+}/claims/{claim: \\d+}/record")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "The laboratory's record of a quality claim")
  public Response record(@PathParam("id") long id, @PathParam("claim") long claim) {
    return Attachment.of(contracts.laboratoryRecord(id, claim));
  }
}
