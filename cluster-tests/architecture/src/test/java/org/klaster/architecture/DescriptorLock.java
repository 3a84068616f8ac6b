package org.klaster.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Looks whether a module's deployment descriptor binds the service interceptor to all its beans.
 */
final class DescriptorLock {

  private static final String INTERCEPTOR = "org.klaster.platform.interceptor.ServiceInterceptor";

  private DescriptorLock() {}

  static List<String> violations(Codebase code) {
    List<String> found = new ArrayList<>();
    for (Path module : code.beanModules()) {
      Path descriptor = module.resolve("src/main/resources/META-INF/ejb-jar.xml");
      if (!Files.isRegularFile(descriptor)) {
        found.add(Codebase.name(module) + " has no META-INF/ejb-jar.xml");
      } else if (!bindsToAll(Xml.parse(descriptor))) {
        found.add(Codebase.name(descriptor) + " does not bind " + INTERCEPTOR + " to *");
      }
    }
    return found;
  }

  private static boolean bindsToAll(Document descriptor) {
    NodeList bindings = descriptor.getElementsByTagName("interceptor-binding");
    for (int i = 0; i < bindings.getLength(); i++) {
      Element binding = (Element) bindings.item(i);
      if (text(binding, "ejb-name").equals("*")
          && text(binding, "interceptor-class").equals(INTERCEPTOR)) {
        return true;
      }
    }
    return false;
  }

  private static String text(Element parent, String child) {
    NodeList found = parent.getElementsByTagName(child);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }
}
