package org.klaster.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The manual's table of roles and operations says what the annotations of the beans say. */
final class OperationsLock {

  private static final String TABLE = "docs/manual/roles.md";
  private static final String EVERYONE = "everyone";
  private static final String NOBODY_SAYS = "no bean";

  private OperationsLock() {}

  static List<Lock> all() {
    return List.of(
        new Lock(TABLE + " is true", OperationsLock::violations, "OperationThatTakesAMap"));
  }

  /** Every operation of the services, by interface and method. */
  static Set<String> operations(Codebase code) {
    return beans(code).keySet();
  }

  private static List<String> violations(Codebase code) {
    Map<String, Set<String>> manual = manual();
    Map<String, Set<String>> beans = beans(code);
    List<String> violations = new ArrayList<>();
    beans.forEach(
        (operation, roles) -> {
          Set<String> written = manual.get(operation);
          if (!roles.equals(written)) {
            violations.add(operation + " is for " + roles + ", " + TABLE + " says " + written);
          }
        });
    manual.keySet().stream()
        .filter(operation -> !beans.containsKey(operation))
        .forEach(operation -> violations.add(TABLE + " names " + operation + ": there is none"));
    return violations;
  }

  /** Operations by the interfaces of the services; those with no bean yet are told as such. */
  private static Map<String, Set<String>> beans(Codebase code) {
    Map<String, Set<String>> operations = new TreeMap<>();
    for (JavaClass type : code.classes()) {
      if (type.isAnnotatedWith(Local.class) && type.isInterface()) {
        JavaClass bean =
            code.classes().stream()
                .filter(candidate -> isBeanOf(candidate, type))
                .findFirst()
                .orElse(null);
        for (JavaMethod operation : type.getMethods()) {
          operations.put(type.getSimpleName() + "." + operation.getName(), roles(bean, operation));
        }
      }
    }
    return operations;
  }

  private static boolean isBeanOf(JavaClass candidate, JavaClass operations) {
    boolean bean =
        candidate.isAnnotatedWith(Stateless.class) || candidate.isAnnotatedWith(Singleton.class);
    return bean && candidate.getAllRawInterfaces().contains(operations);
  }

  private static Set<String> roles(@Nullable JavaClass bean, JavaMethod operation) {
    if (bean == null) {
      return Set.of(NOBODY_SAYS);
    }
    Set<String> own =
        bean.getMethods().stream()
            .filter(method -> method.getName().equals(operation.getName()))
            .map(OperationsLock::roles)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    Set<String> ofBean = own == null ? roles(bean) : own;
    return ofBean == null ? Set.of(NOBODY_SAYS) : ofBean;
  }

  private static @Nullable Set<String> roles(CanBeAnnotated annotated) {
    if (annotated.isAnnotatedWith(PermitAll.class)) {
      return Set.of(EVERYONE);
    }
    if (!annotated.isAnnotatedWith(RolesAllowed.class)) {
      return null;
    }
    RolesAllowed allowed =
        annotated instanceof JavaClass type
            ? type.getAnnotationOfType(RolesAllowed.class)
            : ((JavaMethod) annotated).getAnnotationOfType(RolesAllowed.class);
    return new TreeSet<>(Arrays.asList(allowed.value()));
  }

  /** Rows that begin with an operation; the header's cells are the roles, a marked cell allows. */
  private static Map<String, Set<String>> manual() {
    Map<String, Set<String>> operations = new TreeMap<>();
    List<String> header = List.of();
    for (String line : Codebase.text(Codebase.file(TABLE)).lines().toList()) {
      List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
      if (line.startsWith("| operation |")) {
        header = cells;
      } else if (line.startsWith("| `")) {
        List<String> roles = header;
        operations.put(
            cells.get(1).replace("`", ""),
            IntStream.range(2, cells.size())
                .filter(i -> cells.get(i).equals("✓"))
                .mapToObj(roles::get)
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
    return operations;
  }
}
