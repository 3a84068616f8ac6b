package org.klaster.web.rest.reporting;

import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Period;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.Words;

/** Reads query parameters; what is malformed is refused with the parameter's name. */
final class Parameters {

  private Parameters() {}

  static @Nullable Period period(@Nullable String written) {
    return written == null || written.isBlank() ? null : requiredPeriod(written);
  }

  static Period requiredPeriod(@Nullable String written) {
    String given = Given.required("period", written);
    try {
      return Period.parse(given);
    } catch (DomainRuleViolation malformed) {
      throw (InvalidInput) new InvalidInput("period", malformed.code(), given).initCause(malformed);
    }
  }

  static @Nullable Long cluster(@Nullable String written) {
    return written == null || written.isBlank() ? null : requiredCluster(written);
  }

  static long requiredCluster(@Nullable String written) {
    String given = Given.required("cluster", written);
    if (!given.matches("\\d{1,18}")) {
      throw new InvalidInput("cluster", "input.invalid", "cluster");
    }
    return Long.parseLong(given);
  }

  static @Nullable ReportStatus status(@Nullable String written) {
    return Words.parse("status", ReportStatus.class, written);
  }
}
