package org.klaster.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A Java file as the compiler parses it.
 *
 * @param file where it lies
 * @param unit its tree
 * @param positions where each part of the tree begins and ends
 */
record SourceTree(Path file, CompilationUnitTree unit, SourcePositions positions) {

  private static final Map<Path, SourceTree> PARSED = new ConcurrentHashMap<>();

  /** A file that {@link #read} has parsed. */
  static SourceTree of(Path file) {
    return Objects.requireNonNull(PARSED.get(file), () -> file + " was not read");
  }

  /** Parses files with one compiler: one for each would hold as many sets of its tables. */
  static void read(Collection<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        Path file = manager.asPath(unit.getSourceFile());
        PARSED.put(file, new SourceTree(file, unit, positions));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines from the first to the last of a part. */
  long lines(Tree part) {
    return line(positions.getEndPosition(unit, part))
        - line(positions.getStartPosition(unit, part))
        + 1;
  }

  String at(Tree part) {
    return Codebase.name(file) + ":" + line(positions.getStartPosition(unit, part));
  }

  private long line(long position) {
    return unit.getLineMap().getLineNumber(position);
  }
}
