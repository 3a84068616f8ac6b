package org.klaster.architecture;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the audit trail records can be read by an auditor who reads no code: each operation and each
 * detail that the services name, and each operation that can be refused, has its text.
 */
final class AuditLocks {

  private static final Set<String> TRAILS = Set.of("audit", "trail", "auditTrail", "timeline");
  private static final Set<String> RECORDING = Set.of("changed", "read", "refused", "edited");

  /** Operations that are put together of a beginning and the name of a constant. */
  private static final Map<String, String> COMPOSED =
      Map.of("application.", "MembershipApplicationStatus", "programme.", "ProgrammeEventKind");

  private AuditLocks() {}

  static List<Lock> all() {
    return List.of(
        new Lock(
            "every operation of the audit trail has its text",
            code -> unnamed(code, "audit.operation.", AuditLocks::operations),
            "trail.nobody-names-it"),
        new Lock(
            "every detail of the audit trail has its text",
            code -> unnamed(code, "audit.detail.", AuditLocks::details),
            "nobodyNamesIt"),
        new Lock(
            "every operation that can be refused has its text",
            code -> unnamed(code, "audit.operation.", OperationsLock::operations),
            "OperationThatTakesAMap"));
  }

  private static List<String> unnamed(
      Codebase code, String prefix, Function<Codebase, Set<String>> asked) {
    Set<String> known = MessageLocks.known(code);
    return asked.apply(code).stream()
        .filter(name -> !known.contains(prefix + name))
        .map(name -> prefix + name + " has no text")
        .toList();
  }

  private static Set<String> operations(Codebase code) {
    Map<String, Set<String>> constants = new TreeMap<>();
    Set<String> written = new TreeSet<>();
    for (Path file : code.sources()) {
      SourceTree source = SourceTree.of(file);
      constants.putAll(EnumConstants.in(source));
      Records.of(source).operations.forEach(written::add);
    }
    Set<String> operations = new TreeSet<>();
    for (String name : written) {
      String type = COMPOSED.get(name);
      if (type == null) {
        operations.add(name);
      } else {
        constants.getOrDefault(type, Set.of("MISSING")).stream()
            .map(constant -> name + constant.toLowerCase(Locale.ROOT).replace('_', '-'))
            .forEach(operations::add);
      }
    }
    return operations;
  }

  private static Set<String> details(Codebase code) {
    Set<String> details = new TreeSet<>();
    code.sources().forEach(file -> details.addAll(Records.of(SourceTree.of(file)).details));
    return details;
  }

  /** Finds the calls that record, and in them the names of operations and details. */
  private static final class Records extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Set<String> operations = new TreeSet<>();
    private final Set<String> details = new TreeSet<>();
    private final Set<String> put = new TreeSet<>();
    private @Nullable MethodTree method;

    static Records of(SourceTree source) {
      Records records = new Records();
      records.scan(source.unit(), null);
      if (!records.operations.isEmpty()) {
        records.details.addAll(records.put);
      }
      return records;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree entered, @Nullable Void nothing) {
      method = entered;
      return super.visitMethod(entered, nothing);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      List<? extends ExpressionTree> arguments = call.getArguments();
      if (records(call)) {
        operations.addAll(named(arguments.get(0)));
        ExpressionTree last = arguments.get(arguments.size() - 1);
        if (last instanceof MethodInvocationTree map
            && map.getMethodSelect().toString().equals("Map.of")) {
          for (int i = 0; i < map.getArguments().size(); i += 2) {
            details.addAll(Literals.in(map.getArguments().get(i)));
          }
        }
      } else if (call.getMethodSelect().toString().endsWith("put")) {
        // Details that are not always there are put into a map one by one.
        arguments.forEach(argument -> put.addAll(Literals.in(argument)));
      }
      return super.visitMethodInvocation(call, nothing);
    }

    private static boolean records(MethodInvocationTree call) {
      return call.getMethodSelect() instanceof MemberSelectTree selected
          && selected.getExpression() instanceof IdentifierTree trail
          && TRAILS.contains(trail.getName().toString())
          && RECORDING.contains(selected.getIdentifier().toString())
          && call.getArguments().size() > 1;
    }

    /** The operation as it is written; otherwise what the method around could put in its place. */
    private Set<String> named(ExpressionTree operation) {
      Set<String> written = Literals.in(operation);
      if (written.isEmpty() && method != null) {
        written = Literals.in(method.getBody());
        written.removeIf(text -> !text.matches("[a-z]+\\.([a-z-]+)?"));
      }
      return written;
    }
  }

  /** The texts that stand in a part of the code, those of refusals apart. */
  private static final class Literals extends TreeScanner<@Nullable Void, Set<String>> {

    static Set<String> in(Tree part) {
      Set<String> found = new TreeSet<>();
      new Literals().scan(part, found);
      return found;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, Set<String> found) {
      if (literal.getValue() instanceof String text) {
        found.add(text);
      }
      return null;
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, Set<String> found) {
      return null;
    }
  }
}
