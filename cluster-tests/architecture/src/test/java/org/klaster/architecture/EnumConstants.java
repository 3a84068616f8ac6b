package org.klaster.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the constants of the enums of a file. */
final class EnumConstants {

  private EnumConstants() {}

  static Map<String, Set<String>> in(SourceTree source) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (Tree declared : source.unit().getTypeDecls()) {
      if (declared.getKind() == Tree.Kind.ENUM) {
        ClassTree type = (ClassTree) declared;
        String name = type.getSimpleName().toString();
        Set<String> constants = new TreeSet<>();
        for (Tree member : type.getMembers()) {
          // A constant is a field of the enum's own type, made by a constructor call.
          if (member instanceof VariableTree field
              && name.equals(String.valueOf(field.getType()))
              && field.getInitializer() != null
              && field.getInitializer().getKind() == Tree.Kind.NEW_CLASS) {
            constants.add(field.getName().toString());
          }
        }
        found.put(name, constants);
      }
    }
    return found;
  }
}
