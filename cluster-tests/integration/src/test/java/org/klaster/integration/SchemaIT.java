package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.TestServers;

/**
 * The migrations, from nothing, on both databases. That the mapping fits them is checked by the
 * application when it starts, and it does not start where it does not: see {@link
 * #healthTellsThatAllIsThere}.
 */
@OnBothDatabases
class SchemaIT {

  private final TestKlaster klaster;

  SchemaIT(TestDatabase database) {
    klaster = database.klaster();
  }

  @Test
  void everyMigrationIsApplied() throws IOException {
    List<Map<String, Object>> applied =
        klaster
            .ownerSql()
            .rows(
                "select \"version\", \"success\" from \"flyway_schema_history\""
                    + " where \"type\" = 'SQL'");
    assertEquals(migrations(), applied.size());
    assertTrue(applied.stream().allMatch(row -> Boolean.TRUE.equals(row.get("success"))));
  }

  @Test
  void applicationsUserCannotChangeTheStructure() {
    String refusal = klaster.sql().refusal("drop table audit_event");
    assertTrue(
        refusal.matches("(?is).*(not enough rights|must be owner|permission denied).*"), refusal);
    assertTrue(!klaster.sql().refusal("create table intruder (id bigint)").isEmpty());
  }

  @Test
  void healthTellsThatAllIsThere() {
    var answer = klaster.restAsNobody().get(klaster.wildfly().managementUrl() + "/health/ready");
    assertEquals(200, answer.status());
    assertEquals("UP", answer.json().path("status").asText());
  }

  private static long migrations() throws IOException {
    Path folder =
        TestServers.repository()
            .resolve("cluster-domain/cluster-model/src/main/resources/db/migration");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".sql")).count();
    }
  }
}
