package org.klaster.platform.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.klaster.api.shared.AuditSealView;
import org.klaster.api.shared.AuditSeals;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;

/** The seals for everybody. */
@Stateless
@PermitAll
public class AuditSealsBean implements AuditSeals {

  @Resource(lookup = "java:jboss/datasources/KlasterDS")
  private DataSource database;

  @Override
  public Page<AuditSealView> list(PageRequest page) {
    List<AuditSealView> seals = new ArrayList<>();
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "select "
                    + AuditSeal.COLUMNS
                    + " order by s.seal_number desc offset ? rows fetch next ? rows only")) {
      statement.setInt(1, page.offset());
      statement.setInt(2, page.size());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          seals.add(view(AuditSeal.of(rows)));
        }
      }
      // Numbers are without gaps: the highest is their count.
      try (var count = connection.createStatement();
          var row = count.executeQuery("select coalesce(max(seal_number), 0) from audit_seal")) {
        row.next();
        return new Page<>(seals, row.getLong(1), page);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The seals cannot be read", e);
    }
  }

  private static AuditSealView view(AuditSeal seal) {
    return new AuditSealView(
        seal.number(),
        seal.eventNumber(),
        seal.headHash(),
        seal.sealedAt(),
        seal.signed().algorithm(),
        seal.signed().publicKey(),
        seal.signed().value(),
        seal.message());
  }
}
