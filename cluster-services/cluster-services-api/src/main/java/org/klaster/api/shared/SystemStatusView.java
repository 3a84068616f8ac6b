package org.klaster.api.shared;

/**
 * What the system needs in order to serve.
 *
 * @param database the database tells its time
 * @param auditChain the last record of the audit trail fits its hash and the head, and the last
 *     full verification found no broken record
 * @param identityProvider the realm answers
 * @param demonstrationData the demonstration data stand, or none are wanted
 */
public record SystemStatusView(
    boolean database, boolean auditChain, boolean identityProvider, boolean demonstrationData) {

  public boolean ready() {
    return database && auditChain && identityProvider && demonstrationData;
  }
}
