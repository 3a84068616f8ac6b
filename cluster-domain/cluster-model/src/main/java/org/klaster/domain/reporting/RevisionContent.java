package org.klaster.domain.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klaster.vocabulary.shared.Period;

/**
 * What a revision consists of: everything that its hash covers. Figures are written as texts with
 * the decimals of their indicator ({@code "1234.50"}), because a JSON number would go through
 * binary floating point and lose digits. The order of members does not matter here: the canonical
 * form (RFC 8785) sorts them.
 *
 * @param cluster number of the cluster
 * @param organisationId number of the firm in the register
 * @param organisation BIN of the firm, or its IIN masked: personal data does not go into files that
 *     travel
 * @param form code and version of the form, {@code quarterly/1}
 * @param number number of the revision, from 1
 * @param submittedAt time of the database's clock
 */
public record RevisionContent(
    long cluster,
    long organisationId,
    String organisation,
    Period period,
    String form,
    int number,
    Instant submittedAt,
    String submittedBy,
    Map<String, BigDecimal> values,
    Map<String, String> reasons) {

  /**
   * Names this structure; a later structure gets another name, so that old revisions stay
   * verifiable.
   */
  public static final String FORMAT = "klaster-report-revision/1";

  /** The content as JSON, not yet canonical. */
  public String toJson() {
    Map<String, String> figures = new LinkedHashMap<>();
    values.forEach((indicator, value) -> figures.put(indicator, value.toPlainString()));
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("format", FORMAT);
    members.put("cluster", cluster);
    members.put("organisationId", organisationId);
    members.put("organisation", organisation);
    members.put("period", period.toString());
    members.put("form", form);
    members.put("revision", (long) number);
    members.put("submittedAt", submittedAt.toString());
    members.put("submittedBy", submittedBy);
    members.put("values", figures);
    members.put("reasons", new LinkedHashMap<>(reasons));
    return JsonText.object(members);
  }
}
