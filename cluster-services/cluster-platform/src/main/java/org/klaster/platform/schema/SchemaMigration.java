package org.klaster.platform.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.klaster.domain.shared.Person;

/**
 * Brings the schema to the version of the program before anything else starts: Flyway as the owner,
 * then the rights of the application's own database user, then a check of the mapping against what
 * is there. A failure stops the deployment.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

  @Resource(lookup = "java:jboss/datasources/KlasterOwnerDS")
  private DataSource owner;

  @PersistenceUnit(unitName = "klaster")
  private EntityManagerFactory entities;

  @PostConstruct
  void migrate() {
    Flyway.configure(Person.class.getClassLoader())
        .dataSource(owner)
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        // Reference data stand from V0101 on: the structure's next number is lower than theirs.
        .outOfOrder(true)
        .load()
        .migrate();
    try (var connection = owner.getConnection()) {
      new ApplicationRights(connection).grant();
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The rights of the application's database user cannot be set", e);
    }
    entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
  }
}
