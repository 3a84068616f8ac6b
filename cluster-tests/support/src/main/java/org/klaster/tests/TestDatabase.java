package org.klaster.tests;

/** The two databases that the product runs on; each has one started server for the whole run. */
public enum TestDatabase {
  /** The embedded default, with its own Keycloak. */
  H2,
  /** The production database; the server shares the other's Keycloak. */
  POSTGRESQL;

  /** The server on this database, started when first asked for. */
  public TestKlaster klaster() {
    return TestServers.of(this);
  }
}
