package org.klaster.tests;

import org.klaster.launcher.Klaster;
import org.klaster.launcher.WildFlyServer;

/**
 * A started server with its edges: services, REST and database.
 *
 * @param klaster the processes
 * @param portOffset shift of its ports
 */
public record TestKlaster(Klaster klaster, int portOffset) {

  /** The services, as one of the demonstration accounts. */
  public Services as(Account account) {
    return new Services(this, () -> token(account));
  }

  /** The services, as who has the token. */
  public Services withToken(String token) {
    return new Services(this, () -> token);
  }

  /** The services, as nobody. */
  public Services asNobody() {
    return new Services(this, null);
  }

  /** REST, as one of the demonstration accounts. */
  public Rest restAs(Account account) {
    return new Rest(this, account);
  }

  /** REST, without a token. */
  public Rest restAsNobody() {
    return new Rest(this, null);
  }

  /** The database, as the application's user. */
  public Sql sql() {
    return new Sql(this, "app");
  }

  /** The database, as the owner of the schema. */
  public Sql ownerSql() {
    return new Sql(this, "owner");
  }

  public WildFlyServer wildfly() {
    return klaster.wildfly();
  }

  public String url() {
    return klaster.url();
  }

  /** A bearer token of an account. */
  public String token(Account account) {
    return Tokens.of(klaster.keycloakUrl(), account);
  }

  /** What mails brought to an address. */
  public Mailbox mailbox(String address) {
    return new Mailbox(this, address);
  }

  /** Kills the server as a crash does, and starts it again on the same data. */
  public void crashAndRestart() {
    wildfly().kill();
    wildfly().start();
    wildfly().awaitReady();
  }
}
