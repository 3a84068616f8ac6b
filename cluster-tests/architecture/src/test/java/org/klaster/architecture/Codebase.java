package org.klaster.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the locks look at: the product itself, or the small collection of deliberately wrong pieces
 * that proves that each lock closes.
 *
 * @param classes compiled classes of the EAR
 * @param sources Java files of all modules, tests apart
 * @param tests Java files of the tests
 * @param pages Faces pages, templates and tag files
 * @param bundles folder of the message bundles
 * @param migrations SQL files
 * @param beanModules folders of the modules with Enterprise Beans
 * @param documents what people read: the manual, decisions and the texts of the root
 */
record Codebase(
    JavaClasses classes,
    List<Path> sources,
    List<Path> tests,
    List<Path> pages,
    Path bundles,
    List<Path> migrations,
    List<Path> beanModules,
    List<Path> documents) {

  private static final Path HERE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  private static final Path ROOT = HERE.resolve("../..").normalize();

  Codebase {
    SourceTree.read(sources);
    SourceTree.read(tests);
  }

  /** The product. */
  static Codebase product() {
    List<Path> modules = modules();
    List<Path> compiled =
        modules.stream()
            .filter(module -> !module.startsWith(ROOT.resolve("cluster-tests")))
            .filter(module -> !module.endsWith("cluster-launcher"))
            .map(module -> module.resolve("target/classes"))
            .filter(Files::isDirectory)
            .toList();
    return new Codebase(
        new ClassFileImporter().importPaths(compiled),
        modules.stream()
            .flatMap(module -> files(module.resolve("src/main/java"), ".java"))
            .toList(),
        modules.stream()
            .flatMap(module -> files(module.resolve("src/test/java"), ".java"))
            .filter(file -> !isWrongOnPurpose(file))
            .toList(),
        files(ROOT.resolve("cluster-web/src/main/webapp"), ".xhtml").toList(),
        ROOT.resolve("cluster-web/src/main/resources/org/klaster/web/i18n"),
        files(ROOT.resolve("cluster-domain/cluster-model/src/main/resources/db/migration"), ".sql")
            .toList(),
        modules.stream().filter(Codebase::holdsBeans).toList(),
        manual());
  }

  /** The wrong pieces. */
  static Codebase wrongOnPurpose() {
    List<Path> sources =
        files(HERE.resolve("src/test/java"), ".java").filter(Codebase::isWrongOnPurpose).toList();
    Path resources = HERE.resolve("src/test/resources/wrong");
    return new Codebase(
        new ClassFileImporter()
            .importPackages("org.klaster")
            .that(
                com.tngtech.archunit.base.DescribedPredicate.describe(
                    "wrong on purpose", type -> type.getPackageName().endsWith(".wrong"))),
        sources,
        sources,
        files(resources.resolve("pages"), ".xhtml").toList(),
        resources.resolve("i18n"),
        files(resources.resolve("migration"), ".sql").toList(),
        List.of(resources.resolve("module")),
        files(resources.resolve("documents"), ".md").toList());
  }

  /** Path of a file as a person names it. */
  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  /** A file of the project by the path that {@link #name} gives it. */
  static Path file(String name) {
    return ROOT.resolve(name);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> manual() {
    try (Stream<Path> beside = Files.list(ROOT)) {
      return Stream.concat(
              beside.filter(file -> file.toString().endsWith(".md")),
              files(ROOT.resolve("docs"), ".md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWrongOnPurpose(Path file) {
    return file.startsWith(HERE) && file.resolveSibling("").endsWith("wrong");
  }

  private static boolean holdsBeans(Path module) {
    return text(module.resolve("pom.xml")).contains("<packaging>ejb</packaging>");
  }

  /** Every folder with a pom.xml that is not itself a collection of modules. */
  private static List<Path> modules() {
    try (Stream<Path> poms = Files.find(ROOT, 3, (file, seen) -> file.endsWith("pom.xml"))) {
      return poms.map(Path::getParent)
          .filter(module -> !module.equals(ROOT))
          .filter(module -> !module.toString().contains("target"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
