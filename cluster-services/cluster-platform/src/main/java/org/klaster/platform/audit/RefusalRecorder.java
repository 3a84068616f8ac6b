package org.klaster.platform.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.klaster.api.shared.Refusals;

/** Records a refusal in a transaction of its own, since the one that was refused is rolled back. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefusalRecorder implements Refusals {

  /** As long as the column of the trail. */
  private static final int LONGEST = 100;

  private static final Pattern LEGAL_ID = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

  @Inject private AuditTrail trail;

  /** An address may name a person by the IIN: what is recorded for good does not. */
  @Override
  public void accessRefused(String operation) {
    String named = LEGAL_ID.matcher(operation).replaceAll("…");
    record(
        named.length() <= LONGEST ? named : named.substring(0, LONGEST), "access.role", List.of());
  }

  /**
   * @param operation interface and method that was refused, for example {@code Voting.cast}
   * @param code the rule that refused it
   */
  public void record(String operation, String code, List<Object> arguments) {
    trail.refused(operation, Subject.NONE, Map.of("code", code, "arguments", arguments));
  }
}
