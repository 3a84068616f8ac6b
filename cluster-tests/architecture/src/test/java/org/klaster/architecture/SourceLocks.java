package org.klaster.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Budgets and habits that only the source shows. */
final class SourceLocks {

  private static final int CLASS_LINES = 400;
  private static final int BACKING_LINES = 160;
  private static final int METHOD_LINES = 40;
  private static final int PARAMETERS = 5;
  private static final int COLLABORATORS = 7;

  private static final Set<String> INJECTIONS =
      Set.of("Inject", "EJB", "PersistenceContext", "PersistenceUnit", "Resource");
  private static final Set<String> ROLE_ANNOTATIONS =
      Set.of("RolesAllowed", "DeclareRoles", "RunAs", "HttpConstraint", "ServletSecurity");
  private static final Set<String> ROLE_QUESTIONS = Set.of("isCallerInRole", "isUserInRole");
  private static final Set<String> PAUSES =
      Set.of("Thread.sleep", "TimeUnit.SECONDS.sleep", "TimeUnit.MILLISECONDS.sleep");

  private SourceLocks() {}

  static List<Lock> all() {
    return List.of(
        new Lock("a file has at most 400 lines", SourceLocks::longFiles, "LongFile"),
        new Lock(
            "a backing bean has about 150 lines at most", SourceLocks::longBackings, "LongBacking"),
        overTrees("a method has at most 40 lines", SourceLocks::longMethods, "longMethod"),
        overTrees("a method has at most 5 parameters", SourceLocks::manyParameters, "sixNumbers"),
        overTrees("a class has at most 7 collaborators", SourceLocks::crowds, "CrowdedBean"),
        overTrees("role names come from Roles", SourceLocks::roleLiterals, "LiteralRoleBean"),
        overTrees("public types are described", SourceLocks::undescribed, "WrongHelper"),
        new Lock("packages are described", SourceLocks::undescribedPackages, "registry/wrong"),
        new Lock("no author tags, no left-over markers", SourceLocks::markers, "LongFile"),
        new Lock("tests neither pause nor are switched off", SourceLocks::pauses, "SleepyProbe"));
  }

  private static Lock overTrees(
      String rule, Function<SourceTree, Stream<String>> violations, String culprit) {
    return new Lock(
        rule,
        code -> code.sources().stream().map(SourceTree::of).flatMap(violations).toList(),
        culprit);
  }

  private static List<String> longFiles(Codebase code) {
    return Stream.of(code.sources(), code.tests())
        .flatMap(Collection::stream)
        .distinct()
        .filter(file -> Codebase.text(file).lines().count() > CLASS_LINES)
        .map(Codebase::name)
        .toList();
  }

  private static List<String> longBackings(Codebase code) {
    return code.sources().stream()
        .filter(file -> file.toString().endsWith("Backing.java"))
        .filter(file -> Codebase.text(file).lines().count() > BACKING_LINES)
        .map(Codebase::name)
        .toList();
  }

  private static Stream<String> longMethods(SourceTree source) {
    return methods(source)
        .filter(method -> source.lines(method) > METHOD_LINES)
        .map(method -> source.at(method) + " " + method.getName() + ", " + source.lines(method));
  }

  /** A record is as wide as what it tells; only its methods are counted. */
  private static Stream<String> manyParameters(SourceTree source) {
    return all(source, ClassTree.class)
        .flatMap(
            type ->
                type.getMembers().stream()
                    .filter(MethodTree.class::isInstance)
                    .map(MethodTree.class::cast)
                    .filter(
                        method ->
                            type.getKind() != Tree.Kind.RECORD
                                || !method.getName().contentEquals("<init>")))
        .filter(method -> method.getParameters().size() > PARAMETERS)
        .map(method -> source.at(method) + " " + method.getName());
  }

  private static Stream<String> crowds(SourceTree source) {
    return all(source, ClassTree.class)
        .filter(type -> collaborators(type) > COLLABORATORS)
        .map(type -> source.at(type) + " " + type.getSimpleName());
  }

  private static long collaborators(ClassTree type) {
    long fields =
        type.getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .map(member -> ((VariableTree) member).getModifiers())
            .filter(modifiers -> isAnnotated(modifiers, INJECTIONS))
            .count();
    long parameters =
        type.getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .filter(method -> isAnnotated(method.getModifiers(), INJECTIONS))
            .mapToLong(method -> method.getParameters().size())
            .sum();
    return fields + parameters;
  }

  private static Stream<String> roleLiterals(SourceTree source) {
    Stream<Tree> annotations =
        all(source, AnnotationTree.class)
            .filter(a -> ROLE_ANNOTATIONS.contains(a.getAnnotationType().toString()))
            .filter(a -> holdsText(a.getArguments()))
            .map(Tree.class::cast);
    Stream<Tree> questions =
        all(source, MethodInvocationTree.class)
            .filter(call -> ROLE_QUESTIONS.contains(lastName(call)))
            .filter(call -> holdsText(call.getArguments()))
            .map(Tree.class::cast);
    return Stream.concat(annotations, questions).map(part -> source.at(part) + " " + part);
  }

  private static Stream<String> undescribed(SourceTree source) {
    String text = Codebase.text(source.file());
    return source.unit().getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .filter(type -> type.getModifiers().toString().contains("public"))
        .filter(type -> !text.contains("\n/**"))
        .map(type -> source.at(type) + " " + type.getSimpleName());
  }

  private static List<String> undescribedPackages(Codebase code) {
    return code.sources().stream()
        .map(Path::getParent)
        .distinct()
        .filter(folder -> !isDescribed(folder.resolve("package-info.java")))
        .map(Codebase::name)
        .toList();
  }

  /** Says what belongs there, and what does not. */
  private static boolean isDescribed(Path packageInfo) {
    return Files.isRegularFile(packageInfo)
        && Codebase.text(packageInfo).replaceAll("\\s*\\n \\*\\s*", " ").contains("not belong");
  }

  private static List<String> markers(Codebase code) {
    String author = "@" + "author";
    String left = "TO" + "DO";
    String broken = "FIX" + "ME";
    return Stream.of(code.sources(), code.tests(), code.pages(), code.migrations())
        .flatMap(Collection::stream)
        .distinct()
        .filter(file -> Stream.of(author, left, broken).anyMatch(Codebase.text(file)::contains))
        .map(Codebase::name)
        .toList();
  }

  private static List<String> pauses(Codebase code) {
    List<String> found = new ArrayList<>();
    for (Path file : code.tests()) {
      SourceTree source = SourceTree.of(file);
      all(source, MethodInvocationTree.class)
          .filter(call -> PAUSES.contains(call.getMethodSelect().toString()))
          .forEach(call -> found.add(source.at(call) + " " + call));
      all(source, AnnotationTree.class)
          .filter(annotation -> annotation.getAnnotationType().toString().equals("Disabled"))
          .forEach(annotation -> found.add(source.at(annotation) + " " + annotation));
    }
    return found;
  }

  private static Stream<MethodTree> methods(SourceTree source) {
    return all(source, MethodTree.class);
  }

  private static boolean isAnnotated(ModifiersTree modifiers, Set<String> names) {
    return modifiers.getAnnotations().stream()
        .anyMatch(annotation -> names.contains(annotation.getAnnotationType().toString()));
  }

  private static boolean holdsText(List<? extends Tree> arguments) {
    return arguments.stream()
        .flatMap(argument -> all(argument, LiteralTree.class))
        .anyMatch(literal -> literal.getValue() instanceof String);
  }

  private static String lastName(MethodInvocationTree call) {
    String name = call.getMethodSelect().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static <T extends Tree> Stream<T> all(SourceTree source, Class<T> kind) {
    return all(source.unit(), kind);
  }

  private static <T extends Tree> Stream<T> all(Tree root, Class<T> kind) {
    List<T> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      @SuppressWarnings("ReturnValueIgnored")
      public Void scan(Tree tree, Void nothing) {
        if (kind.isInstance(tree)) {
          found.add(kind.cast(tree));
        }
        return super.scan(tree, nothing);
      }
    }.scan(root, null);
    return found.stream();
  }
}
