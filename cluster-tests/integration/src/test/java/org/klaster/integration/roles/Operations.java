package org.klaster.integration.roles;

import jakarta.ejb.Local;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.klaster.api.shared.MyWork;

/** Finds every method of every local interface of the services. */
final class Operations {

  private Operations() {}

  static List<Method> all() {
    return interfaces().stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> !method.isDefault() && !method.isSynthetic())
        .sorted(Comparator.comparing(Operations::name))
        .toList();
  }

  static String name(Method operation) {
    return operation.getDeclaringClass().getSimpleName() + "." + operation.getName();
  }

  private static List<Class<?>> interfaces() {
    try {
      Path code = Path.of(MyWork.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(code)) {
        return interfaces(code);
      }
      try (FileSystem jar = FileSystems.newFileSystem(code)) {
        return interfaces(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> interfaces(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.startsWith("org/klaster/api/") && file.endsWith(".class"))
          .<Class<?>>map(file -> type(file.replace('/', '.').replaceAll("\\.class$", "")))
          .filter(type -> type.isInterface() && type.isAnnotationPresent(Local.class))
          .toList();
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Operations.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
