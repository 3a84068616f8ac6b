package org.klaster.web.rest.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.ProcurementRuleBook;
import org.klaster.api.procurement.ReviseRule;
import org.klaster.api.procurement.RuleVersionView;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;
import org.klaster.web.rest.shared.Given;

/**
 * The watched numbers of joint procurement, such as the share of a market that asks for a lawyer.
 */
@Path("procurement-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tenders")
public class ProcurementRulesResource {

  @Inject private ProcurementRuleBook book;

  /** A value from a day on, with its source. */
  public record NewRule(
      @Nullable ProcurementRuleKind kind,
      @Nullable String jurisdiction,
      @Nullable BigDecimal value,
      @Nullable String source,
      @Nullable String clause,
      @Nullable LocalDate from,
      boolean verified) {

    ReviseRule command() {
      return new ReviseRule(
          Given.required("kind", kind),
          Given.required("jurisdiction", jurisdiction),
          Given.required("value", value),
          Given.required("source", source),
          Given.required("clause", clause),
          Given.required("from", from),
          verified);
    }
  }

  @GET
  @Operation(summary = "All versions of the thresholds, those that count first")
  public List<RuleVersionView> list() {
    return book.versions();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "A threshold from a day on; the one before it stays as it was")
  public List<RuleVersionView> revise(@Nullable NewRule body) {
    book.revise(Given.required("kind", body).command());
    return book.versions();
  }
}
