package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.DecisionCriteria;
import org.klaster.api.council.DecisionRow;
import org.klaster.api.council.Decisions;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.DecisionKind;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Words;

/** The register of decisions. */
@Path("decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
public class DecisionsResource {

  @Inject private Decisions decisions;

  /** The filter, as a {@code @BeanParam}. */
  public static class Filter {

    @QueryParam("q")
    private @Nullable String text;

    @QueryParam("cluster")
    private @Nullable Long cluster;

    @QueryParam("kind")
    private @Nullable String kind;

    @QueryParam("outcome")
    private @Nullable String outcome;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    DecisionCriteria criteria() {
      return new DecisionCriteria(
          text,
          cluster,
          Words.parse("kind", DecisionKind.class, kind),
          Words.parse("outcome", BallotOutcome.class, outcome),
          day("from", from),
          day("to", to));
    }

    private static @Nullable LocalDate day(String field, @Nullable String written) {
      if (written == null || written.isBlank()) {
        return null;
      }
      try {
        return LocalDate.parse(written);
      } catch (DateTimeParseException e) {
        throw new InvalidInput(field, "input.invalid", field);
      }
    }
  }

  @GET
  @Operation(
      summary = "Decisions that the caller may see, by beginnings of words; sort: decided, kind")
  public PageBody<DecisionRow> list(@BeanParam Filter filter, @BeanParam Paging paging) {
    return PageBody.of(decisions.search(filter.criteria(), paging.request()), Function.identity());
  }
}
